import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Each folder may import from itself and from those before it. */
const ORDER = ['content', 'components', 'entrypoints', 'tests'];

const sources = globSync('{content,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).map(read);
const tests = globSync('tests/**/*.{ts,tsx}', { cwd: ROOT }).map(read);

/** Where the files are, what they may not hold, and what to do instead. */
const FORBIDDEN: [where: RegExp, mention: RegExp, advice: string][] = [
  [
    /^(?:content|components|entrypoints)\//,
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection/,
    'The extension never uses the network. Put what you need into content/.',
  ],
  [
    /^(?:content|components(?!\/build\/without-inner-html)|entrypoints)\//,
    /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\s*\(|new Function\b|setHTMLUnsafe/,
    'Text never becomes markup or code. Draw it with Preact.',
  ],
  [
    /^(?:content|components|entrypoints|tests)\//,
    /(?:[:<|,(&]\s*|\bas\s+)any\b(?=\s*[;,)>\]|&={[\n])/,
    'No `any`. Write the type, or `unknown` and a check.',
  ],
  [
    /^(?:content|components)\//,
    /\b(?:browser|chrome)\.\w+|from 'wxt(?:\/|')|from '@wxt-dev|webextension-polyfill/,
    'Only entrypoints/ touches the browser. Take the value as an argument or a prop.',
  ],
  [
    /^components\/(?:detector|decision|gate|settings|page-language|messages)\//,
    /\b(?:document|window)\b|from 'preact|\b(?:localStorage|navigator|performance|setTimeout|Date\.now)\b/,
    'These parts are pure: text in, answer out. Move what touches the page to entrypoints/.',
  ],
  [
    /^components\/(?!(?:build|editor)\/)|^entrypoints\//,
    /from 'node:/,
    'This runs in a browser. What runs when the extension is built belongs in components/build/, an editor’s command in components/editor/.',
  ],
  [/^components\/.*(?<!\.d)\.tsx?$/, /^export default\b/m, 'Export it by its name: `export function …`.'],
  [/^(?:content|components)\//, /^export \* from/m, 'No barrels. Import from the file that holds it.'],
];

describe('what files may hold', () => {
  it.each(FORBIDDEN)('%s without %s', (where, mention, advice) => {
    const files = [...sources, ...tests].filter(({ file }) => where.test(file) && file !== here());
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap(({ file, code }) => {
      const match = mention.exec(code);
      return match ? [`${file} holds "${match[0]}". ${advice}`] : [];
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['const a: any = 1;', 2],
    ['let list = x as any;', 2],
    ['const map: Map<string, any> = y;', 2],
    ['await fetch(url)', 0],
    ['element.innerHTML = text;', 1],
    ["import { browser } from 'wxt/browser';", 3],
    ['chrome.runtime.id', 3],
  ])('these rules notice: %s', (code, rule) => {
    expect(FORBIDDEN[rule]?.[1].test(code)).toBe(true);
  });
});

describe('imports', () => {
  it('point one way: content ← components ← entrypoints ← tests', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports.flatMap((target) => {
        const [from, to] = [
          ORDER.indexOf(file.split('/')[0] ?? ''),
          ORDER.indexOf(target.split('/')[0] ?? ''),
        ];
        return to > from
          ? [
              `${file} imports ${target}. Move what both need to ${file.split('/')[0]}/, or pass it as an argument.`,
            ]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('stay inside the project', () => {
    const outside = [...sources, ...tests].flatMap(({ file, imports }) =>
      imports
        .filter((target) => target.startsWith('..') || path.isAbsolute(target))
        .map(
          (target) => `${file} imports ${target}, which is outside the project. Bring it in, or install it.`,
        ),
    );
    expect(outside).toEqual([]);
  });

  it('name packages that package.json names, with their versions', () => {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const known = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
    const unknown = sources.flatMap(({ file, packages }) =>
      packages
        .filter((name) => !known.has(name))
        .map(
          (name) => `${file} imports ${name}, which package.json does not name. Add its exact version there.`,
        ),
    );
    expect(unknown).toEqual([]);
  });

  it('are seen by this test', () => {
    const imports = sources.flatMap((source) => source.imports);
    expect(imports).toContain('content/types');
    expect(imports).toContain('components/detector/detect');
    expect(sources.flatMap(({ packages }) => packages)).toContain('preact');
  });
});

describe('files', () => {
  it('have a name that says what is in them', () => {
    const vague = sources
      .map(({ file }) => file)
      .filter((file) => file.startsWith('components/'))
      .filter((file) => /(?:^|\/)(?:utils?|helpers?|lib|common|misc|shared|index)(?:\.|\/)/i.test(file))
      .map((file) => `${file}: name it for the thing that it exports.`);
    expect(vague).toEqual([]);
  });

  it('of a component that draws are named for it', () => {
    const wrong = sources
      .filter(({ file }) => file.startsWith('components/') && file.endsWith('.tsx'))
      .filter(
        ({ file, code }) => !new RegExp(`export function ${path.basename(file, '.tsx')}[(<]`).test(code),
      )
      .map(({ file }) => `${file} exports no function "${path.basename(file, '.tsx')}". Give both one name.`);
    expect(wrong).toEqual([]);
  });

  it('have at most 250 lines', () => {
    const long = [...sources, ...tests]
      .map(({ file, code }) => ({ file, lines: code.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
      .map(({ file, lines }) => `${file} has ${lines} lines. One job a file: move one of its jobs out.`);
    expect(long).toEqual([]);
  });

  it('lie in no other source folder', () => {
    const others = ['src', 'lib', 'utils', 'helpers', 'shared', 'common'].filter((folder) =>
      existsSync(path.join(ROOT, folder)),
    );
    expect(others.map((folder) => `Move ${folder}/ to ${ORDER.join('/, ')}/.`)).toEqual([]);
  });
});

interface Source {
  file: string;
  code: string;
  /** Files of the project, from its root, without `.ts`. */
  imports: string[];
  /** Names of packages. */
  packages: string[];
}

function read(name: string): Source {
  const file = name.replaceAll('\\', '/');
  const code = readFileSync(path.join(ROOT, file), 'utf8');
  const statements = code.matchAll(
    /(?:\bfrom\s*|^\s*import\s*\(?\s*|\bimport\(\s*|import\.meta\.glob[^(]*\(\s*)'([^']+)'/gm,
  );
  const imports: string[] = [];
  const packages: string[] = [];
  for (const [, target = ''] of statements) {
    if (target.startsWith('virtual:') || target.startsWith('node:')) continue;
    if (target.startsWith('@/')) imports.push(target.slice(2).replace(/\.tsx?$/, ''));
    else if (target.startsWith('.') || target.startsWith('/')) {
      const whole = path.resolve(ROOT, path.dirname(file), target);
      imports.push(
        path
          .relative(ROOT, whole)
          .replaceAll('\\', '/')
          .replace(/\.tsx?$/, ''),
      );
    } else
      packages.push(
        target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/'),
      );
  }
  return { file, code, imports, packages };
}

function here(): string {
  return path.relative(ROOT, import.meta.filename).replaceAll('\\', '/');
}
