/** The file at the project's root with the licence of every package of which something ships. */
export const THIRD_PARTY_FILE = 'THIRD_PARTY_LICENSES';

/** A package and its licence, as the file has them. */
export interface ThirdParty {
  name: string;
  version: string;
  text: string;
}

/** Reads the file: a line `## name version` before each licence. */
export function thirdParties(file: string): ThirdParty[] {
  const [, ...sections] = file.split(/^## /mu);
  return sections.map((section) => {
    const [head = '', ...lines] = section.split('\n');
    const [name = '', version = ''] = head.split(' ');
    return { name, version, text: lines.join('\n').trim() };
  });
}

/** The package of a module by its path; `null` for our own. */
export function packageOf(id: string): string | null {
  const inside = id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
  if (!id.replaceAll('\\', '/').includes('/node_modules/')) return null;
  return /^(?:@[^/]+\/)?[^/]+/u.exec(inside)?.[0] ?? null;
}

/**
 * A Vite plugin that ends the build where something of a package ships whose licence is not in the file.
 *
 * @param file The file's text.
 */
export function licencesKnown(file: string) {
  const known = new Set(thirdParties(file).map(({ name }) => name));
  return {
    name: 'aclara-licences-known',
    generateBundle(_: unknown, bundle: Record<string, { type: string; modules?: Record<string, unknown> }>) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const id of Object.keys(modules)) {
          const name = packageOf(id);
          if (name !== null && !known.has(name))
            throw new Error(`${name} ships, and its licence is not in ${THIRD_PARTY_FILE}.`);
        }
      }
    },
  };
}
