import { readFileSync } from 'node:fs';
import type { LanguageWords, PopupWords } from '../../content/types.ts';
import { codeOf } from './code-of.ts';
import { gatePatterns } from './gate-patterns.ts';
import { CONTENT_FOLDER, type Content, readContent } from './read-content.ts';

const PREFIX = 'virtual:aclara/';
const LANGUAGE_FILE = /^(.*\/content\/languages\/[\w-]+\.json)\?(popup|interface)$/;

/**
 * A Vite plugin with what is derived from the content when the extension is built:
 * `virtual:aclara/gate-patterns` (default export `GatePatterns`) and `virtual:aclara/languages` (default export
 * the languages of the interface, each code with the language's own name). Of a language file our own pages get the
 * words that they show: with `?popup` the `PopupWords`, with `?interface` the `InterfaceWords`.
 */
export function virtualModules() {
  return {
    name: 'aclara-virtual-modules',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id: string) {
      const [, file, whose] = LANGUAGE_FILE.exec(id) ?? [];
      if (file) return wordsFor(whose, JSON.parse(readFileSync(file, 'utf8')));
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const content = readContent(CONTENT_FOLDER);
      const value = id.endsWith('/languages') ? languageNames(content) : gatePatterns(content);
      return `export default ${codeOf(value)};`;
    },
  };
}

function languageNames({ languages }: Content): Record<string, string> {
  return Object.fromEntries(Object.entries(languages).map(([code, { name }]) => [code, name]));
}

function wordsFor(whose: string | undefined, language: LanguageWords) {
  const { grammar: _, editorial: __, ...all } = language;
  const { name, dir, popup } = all;
  const { undo, settings, copied, notCopied } = all.card;
  const few: PopupWords = { name, dir, popup, card: { undo, settings, copied, notCopied } };
  return { code: `export default ${JSON.stringify(whose === 'popup' ? few : all)};`, moduleType: 'js' };
}
