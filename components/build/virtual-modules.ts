import { readFileSync } from 'node:fs';
import { gatePatterns } from './gate-patterns.ts';
import { CONTENT_FOLDER, type Content, readContent } from './read-content.ts';

const PREFIX = 'virtual:aclara/';
const LANGUAGE_FILE = /\/content\/languages\/[\w-]+\.json$/;

/**
 * A Vite plugin with what is derived from the content when the extension is built:
 * `virtual:aclara/gate-patterns` (default export `GatePatterns`) and `virtual:aclara/languages` (default export
 * the languages of the interface, each code with the language's own name). Of a language file our own pages get the
 * words that they show (`InterfaceWords`).
 */
export function virtualModules() {
  return {
    name: 'aclara-virtual-modules',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id: string) {
      if (LANGUAGE_FILE.test(id)) return interfaceWords(readFileSync(id, 'utf8'));
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

function interfaceWords(file: string) {
  const { grammar: _, editorial: __, ...words } = JSON.parse(file);
  return { code: `export default ${JSON.stringify(words)};`, moduleType: 'js' };
}
