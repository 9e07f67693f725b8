import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesKnown, packageOf, THIRD_PARTY_FILE, thirdParties } from '@/components/build/third-party';
import { withoutInnerHtml } from '@/components/build/without-inner-html';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const MODULES = path.join(PROJECT, 'node_modules');
const file = readFileSync(path.join(PROJECT, THIRD_PARTY_FILE), 'utf8');

describe('the licences of what ships', () => {
  it.each(thirdParties(file))(
    '$name $version is the version that is installed, with its licence',
    ({ name, version, text }) => {
      const folder = path.join(MODULES, name);
      const given = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      expect(version).toBe(given.version);
      expect(text.startsWith(given.license)).toBe(true);
      const licence = ['LICENSE', 'LICENSE.md']
        .map((one) => path.join(folder, one))
        .find((one) => existsSync(one));
      // What has no licence file of its own is in the repository of wxt, and under its licence.
      if (licence) expect(text).toContain(readFileSync(licence, 'utf8').replaceAll('\r', '').trim());
      else expect(text).toMatch(/github\.com\/wxt-dev\/wxt[\s\S]*MIT License/u);
    },
  );

  it('end the build where one is missing', () => {
    const bundle = (id: string) => ({ chunk: { type: 'chunk', modules: { [id]: {} } } });
    const { generateBundle } = licencesKnown('## preact 1.0\n\nMIT');
    expect(() => generateBundle(null, bundle('/x/node_modules/preact/dist/preact.mjs'))).not.toThrow();
    expect(() => generateBundle(null, bundle('/x/components/card/Card.tsx'))).not.toThrow();
    expect(() => generateBundle(null, bundle('/x/node_modules/@scope/other/index.js'))).toThrow(
      '@scope/other ships',
    );
  });

  it.each([
    ['/x/node_modules/preact/hooks/index.js', 'preact'],
    ['/x/node_modules/a/node_modules/@b/c/d.js', '@b/c'],
    ['C:\\x\\node_modules\\wxt\\dist\\a.mjs', 'wxt'],
    ['/x/components/card/Card.tsx', null],
  ])('%s is of %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});

describe('Preact as it ships', () => {
  it('sets no innerHTML', () => {
    const preact = readFileSync(path.join(MODULES, 'preact/dist/preact.mjs'), 'utf8');
    const code = withoutInnerHtml(preact);
    expect(code).not.toContain('innerHTML');
    expect(preact.length - code.length).toBeLessThan(150);
  });

  it('ends the build where it has changed', () => {
    expect(() => withoutInnerHtml('element.inner' + 'HTML=other.__html')).toThrow('Preact sets innerHTML');
    expect(() => withoutInnerHtml('nothing of the kind')).toThrow('Preact sets innerHTML');
  });
});

describe('the lockfile', () => {
  interface Locked {
    resolved?: string;
    integrity?: string;
    hasInstallScript?: boolean;
  }
  const { packages } = JSON.parse(readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const all = Object.entries(packages).filter(([at]) => at !== '');

  /** Packages that may run something when they are installed, each with its reason. */
  const RUNS: Record<string, string> = {
    'node_modules/node': 'brings the Node of this machine, itself a package of the registry',
  };

  it('names only packages of the registry, each with its checksum', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const [at, { resolved, integrity }] of all) {
      // Without an address a package comes from the registry that npm is set to.
      expect([at, resolved ?? 'https://registry.npmjs.org/']).toEqual([
        at,
        expect.stringMatching(/^https:\/\/registry\.npmjs\.org\//u),
      ]);
      expect([at, integrity]).toEqual([at, expect.stringMatching(/^sha512-/u)]);
    }
  });

  it('lets nothing run at installation that we do not know', () => {
    const run = all.filter(([, { hasInstallScript }]) => hasInstallScript).map(([at]) => at);
    expect(run).toEqual(Object.keys(RUNS));
  });
});
