import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { content } from './topic';

const STORE = path.resolve(import.meta.dirname, '../../store');

/** Limits of the stores, in characters, as `store/README.md` gives them. */
const LIMITS = { name: 45, short: 132, description: 16_000, field: 1_000 };

describe.each(['en', 'es'])('the texts for the stores in %s', (language) => {
  const text = readFileSync(path.join(STORE, `${language}.md`), 'utf8');
  const part = (heading: string) =>
    new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'mu').exec(text)?.[1]?.trim() ?? '';

  it('have the name and the short description of the package', () => {
    const { extension } = content.languages[language] as { extension: { name: string; description: string } };
    expect(text.split('\n')[0]).toBe(`# ${extension.name}`);
    expect(part('Short description')).toBe(extension.description);
    expect(extension.name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(extension.description.length).toBeLessThanOrEqual(LIMITS.short);
  });

  it('keep to the limits, and leave nothing out', () => {
    expect(part('Description').length).toBeGreaterThan(500);
    expect(part('Description').length).toBeLessThanOrEqual(LIMITS.description);
    expect(part('Single purpose').length).toBeLessThanOrEqual(LIMITS.field);
    for (const heading of ['Single purpose', 'Privacy', 'For reviewers']) expect(part(heading)).not.toBe('');
  });

  it('give a reason for every permission', () => {
    const reasons = part('Permissions').split(/\n(?=- )/u);
    for (const name of ['http', 'scripting', 'storage', 'contextMenus', 'sidePanel']) {
      expect(
        reasons.filter((reason) => reason.startsWith('- **') && reason.split('**')[1]?.includes(name)),
      ).toHaveLength(1);
    }
    for (const reason of reasons) expect(reason.length).toBeLessThanOrEqual(LIMITS.field);
  });
});
