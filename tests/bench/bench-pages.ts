import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseLabelledPages } from '../evaluate/labelled-page.ts';

/** A page to measure on. */
export interface BenchPage {
  name: string;
  html: string;
}

const TEXTS = path.resolve(import.meta.dirname, '../texts');
/** Our own pages: one of each length, in UTF-16 units of text, in languages of different scripts. */
const LENGTHS = [1_000, 5_000, 20_000, 50_000, 200_000, 1_000_000];
/** A page that names the place is asked for the actor too, and is not what most pages are. */
const PLACES =
  /vene[zs]|vén|caracas|maduro|ch[aá]vez|bol[ií]var|венес|каракас|мадуро|فنزو|كراكاس|वेने|काराकास|委內|委内|加拉加斯|ベネズエラ|カラカス|베네수|카라카스/iu;
const LANGUAGES = ['en', 'es', 'ru', 'ar', 'hi', 'zh', 'ja', 'ko'];

/** The pages of a folder; or our own, made of labelled texts about something else. */
export function benchPages(folder: string | undefined): BenchPage[] {
  if (folder === undefined) return LANGUAGES.flatMap(ownPages);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.x?html?$/u.test(file))
    .sort()
    .map((file) => ({
      name: file.replace(/^test_test-pages_|_source\.html$|\.x?html?$/gu, ''),
      html: readFileSync(path.join(folder, file), 'utf8'),
    }));
}

function ownPages(language: string): BenchPage[] {
  const file = path.join(TEXTS, `${language}.jsonl`);
  const paragraphs = parseLabelledPages(readFileSync(file, 'utf8'), file)
    .filter(({ label }) => label === 'off')
    .flatMap((page) => page.paragraphs ?? [])
    .filter((text) => !PLACES.test(text));
  if (paragraphs.length === 0) throw new Error(`${file} has no text about something else.`);
  return LENGTHS.map((length) => {
    let body = '';
    for (let at = 0, text = 0; text < length; at += 1) {
      const paragraph = paragraphs[at % paragraphs.length] ?? '';
      body += `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>\n`;
      text += paragraph.length + 1;
    }
    return {
      name: `${language} ${length}`,
      html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>News</title><main><article>${body}</article></main>`,
    };
  });
}

/** The pages whose texts are nearest to some lengths, with a rough count of their text. */
export function nearest(
  pages: readonly BenchPage[],
  lengths: readonly number[],
): { page: BenchPage; characters: number }[] {
  const counted = pages.map((page) => ({ page, characters: roughText(page.html).length }));
  return lengths.flatMap((length) => {
    const off = (characters: number) => Math.abs(Math.log((characters + 1) / length));
    return counted.toSorted((a, b) => off(a.characters) - off(b.characters)).slice(0, 1);
  });
}

/** The text of a page, as far as its source shows it. */
export function roughText(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/giu, ' ');
}
