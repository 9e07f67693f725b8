import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toWrite } from './to-write.ts';
import { writeNew } from './write-new.ts';

/** The language that all others are translated from. */
const MODEL = 'en';

/**
 * Writes the files of a new language: its interface, and a card of every topic, each text still to be written.
 *
 * @param language Its code in BCP 47, such as `da`.
 * @param today As YYYY-MM-DD.
 * @returns The files, and what is to be done next.
 * @throws Error for what is no language, and for one that is there already.
 */
export function newLanguage(folder: string, language: string, today: string): string {
  if (!/^[a-z]{2,3}$/u.test(language) || nameOf(language, 'en') === language) {
    throw new Error(
      `"${language}" is not the code of a language. It has two or three small letters: da, hu, sw.`,
    );
  }
  const words = join(folder, 'languages', `${language}.json`);
  if (existsSync(words)) throw new Error(`${words} is there already. Nothing was changed.`);
  const rtl = ['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Adlm'].includes(
    new Intl.Locale(language).maximize().script ?? '',
  );
  const interfaceWords = toWrite(read(join(folder, 'languages', `${MODEL}.json`)), ['dir', 'order']);
  const files = [words];
  writeNew(words, { ...interfaceWords, name: nameOf(language, language), dir: rtl ? 'rtl' : 'ltr' });
  for (const topic of readdirSync(join(folder, 'topics'))) {
    const model = join(folder, 'topics', topic, `${MODEL}.json`);
    const file = join(folder, 'topics', topic, `${language}.json`);
    if (!existsSync(model) || existsSync(file)) continue;
    writeNew(file, { ...toWrite(read(model)), lastChecked: today });
    files.push(file);
  }
  return [
    `New, with every text still to be written (they begin with TODO):`,
    ...files.map((file) => `  ${file}`),
    'Next:',
    '  1. Write the texts. The English ones stand behind each TODO; keep what stands in {braces}.',
    '     grammar.order is svo, sov or vso: where the verb stands. content/README.md explains every other field.',
    '  2. signals are the words that pages are searched for: collect them from real news, do not translate them.',
    '  3. npm run content   says what is still to be written, and what an editor would send back.',
    `  4. Write labelled texts in tests/texts/${language}.jsonl, then: npm test`,
  ].join('\n');
}

function nameOf(language: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8'));
}
