import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { tabOf, waitForOutcome } from '../browsers/ask-extension.ts';
import { readNote, waitForNote } from '../browsers/read-note.ts';
import { SILENT, SPEAKING } from '../pages/expectations.ts';
import type { DemoBrowser, DemoTab } from './demo-browser.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const WIDTHS = { wide: 1280, narrow: 390 };
const NOTHING = 'no note';
const LANGUAGES = ['es', 'en'];
const PARAGRAPHS = 5;

/** What the popup shows. */
interface Seen {
  status: string;
  state: string;
  articles: { lang: string; shown: boolean; paragraphs: number }[];
}

/** A step of the walk: what was seen, and how it differs from what is expected, if it does. */
interface Step {
  name: string;
  seen: string;
  expected: string;
  /** Without its ending; one for each width. */
  picture: string;
}

/**
 * Walks the demo in an open browser: every page in both languages, and the popup about two of them. Saves pictures
 * and prints a line for each step.
 *
 * @param title What the lines start with.
 * @param folder Where the pictures go, from the project's own folder.
 * @returns The number of steps that were not as expected.
 */
export async function walk(browser: DemoBrowser, title: string, folder: string): Promise<number> {
  mkdirSync(path.join(PROJECT, folder), { recursive: true });
  let failed = 0;
  const tell = ({ name, seen, expected, picture }: Step) => {
    const asExpected = seen === expected;
    if (!asExpected) failed += 1;
    const file = path.join(folder, picture);
    const result = asExpected ? seen : `NOT AS EXPECTED: ${seen}; expected: ${expected}`;
    console.log(`${title} · ${name}: ${result} · ${file}-{${Object.keys(WIDTHS)}}.png`);
  };

  const pages = [
    ...SPEAKING.map((each) => ({
      page: each.path,
      expected: noteInWords(each.view, each.stance, each.lang),
    })),
    ...SILENT.map((page) => ({ page, expected: NOTHING })),
  ];
  for (const { page, expected } of pages) {
    const tab = await browser.visit(page);
    const seen = await noteIn(browser, tab, browser.urlOf(page));
    // `/es/rumour.html` becomes `es-rumour`.
    const picture = page.slice(1, -'.html'.length).replace('/', '-');
    await takePictures(tab, path.join(PROJECT, folder, picture), false);
    tell({ name: page, seen, expected, picture });
    const language = LANGUAGES.find((lang) => page === `/${lang}/rumour.html`);
    const steps = language ? await popupAbout(browser, page, language, path.join(PROJECT, folder)) : [];
    for (const step of steps) tell(step);
    await tab.close();
  }
  return failed;
}

async function noteIn(browser: DemoBrowser, tab: DemoTab, url: string): Promise<string> {
  const { state } = await waitForOutcome(browser.inExtension, url);
  const shown = state === 'card' || state === 'pill';
  const note = shown ? await waitForNote(tab.page) : await readNote(tab.page);
  return note ? noteInWords(note.view, note.stance, note.lang) : NOTHING;
}

function noteInWords(view: string, stance: string, lang: string): string {
  return `${view} in ${lang}, stance ${stance}`;
}

async function popupAbout(
  browser: DemoBrowser,
  page: string,
  language: string,
  folder: string,
): Promise<Step[]> {
  const tabId = await browser.inExtension(tabOf, browser.urlOf(page));
  const popup = await browser.openExtensionPage(`popup.html?tab=${tabId}`);
  // The popup draws once the page has answered.
  await popup.waitFor('[role="tab"]');
  const steps: Step[] = [];
  const step = async (name: string, shown: string[], picture: string) => {
    const seen = await popup.look(seeIn, null);
    await takePictures(popup, path.join(folder, picture), true);
    const articles = (all: Seen['articles']) =>
      all
        .map((one) => `${one.lang} ${one.shown ? 'shown' : 'hidden'}, ${one.paragraphs} paragraphs`)
        .join('; ');
    const expected = LANGUAGES.map((lang) => ({ lang, shown: shown.includes(lang), paragraphs: PARAGRAPHS }));
    steps.push({
      name,
      seen: `"${seen.status}" (${seen.state}); ${articles(seen.articles)}`,
      expected: `"${seen.status}" (card); ${articles(expected)}`,
      picture,
    });
  };
  await step(`popup for ${page}`, [language], `popup-${language}`);
  await popup.click('#tab-both');
  await step('popup, side by side', LANGUAGES, `popup-both-${language}`);
  await popup.close();
  return steps;
}

/** Runs in the popup, so it may use nothing from outside its body. */
function seeIn(): Seen {
  const status = document.querySelector<HTMLElement>('[role="status"]');
  return {
    status: status?.textContent ?? '',
    state: status?.dataset.state ?? '',
    articles: [...document.querySelectorAll('article')].map((article) => ({
      lang: article.lang,
      shown: article.checkVisibility(),
      paragraphs: article.querySelectorAll('p').length,
    })),
  };
}

async function takePictures(tab: DemoTab, file: string, whole: boolean): Promise<void> {
  for (const [name, width] of Object.entries(WIDTHS)) await tab.picture(`${file}-${name}.png`, width, whole);
}
