import { gatePatterns } from './gate-patterns.ts';
import { CONTENT_FOLDER, type Content, readContent } from './read-content.ts';

const PREFIX = 'virtual:aclara/';

/**
 * A Vite plugin with what is derived from the content when the extension is built:
 * `virtual:aclara/gate-patterns` (default export `GatePatterns`) and `virtual:aclara/languages` (default export
 * the languages of the interface, each code with the language's own name).
 */
export function virtualModules() {
  return {
    name: 'aclara-virtual-modules',
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id: string) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const content = readContent(CONTENT_FOLDER);
      const value = id.endsWith('/languages') ? languageNames(content) : gatePatterns(content);
      return `export default ${JSON.stringify(value)};`;
    },
  };
}

function languageNames({ languages }: Content): Record<string, string> {
  return Object.fromEntries(Object.entries(languages).map(([code, { name }]) => [code, name]));
}
