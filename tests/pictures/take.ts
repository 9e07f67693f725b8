/**
 * `npm run screenshots [-- LANG …]`: pictures for people to look at, of every form of the note and of our own pages, in
 * both browsers, light and dark, wide and narrow; and those for the stores. Build first. Without languages, six of different scripts.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { tabOf } from '../browsers/ask-extension.ts';
import { press, waitForNote } from '../browsers/read-note.ts';
import {
  type ColorScheme,
  chromiumDemo,
  type DemoBrowser,
  type DemoTab,
  firefoxDemo,
} from '../demo/demo-browser.ts';
import { documentOf, parseLabelledPages } from '../evaluate/labelled-page.ts';
import { takeForStores } from './take-for-stores.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(PROJECT, 'screenshots');
const WIDTHS = { wide: 1280, narrow: 390 };
const given = process.argv.slice(2);
const LANGUAGES = given.length > 0 ? given : ['en', 'es', 'de', 'ru', 'ar', 'ja'];

/** News pages on which the card has something more to say, by the name of the picture. */
const SPECIAL: Record<string, string> = {
  bases: `<h1>Russian bases planned in Venezuela, opposition says</h1>
    <p>Russia plans to build a military base in Venezuela, an opposition deputy in Caracas said.</p>
    <p>The Russian base in Venezuela would stand on an island off the coast, the deputy said.</p>`,
  newer: `<time datetime="2026-11-20">20 November</time>
    <h1>Russian troops said to arrive in Venezuela</h1>
    <p>Russian troops and military advisers arrived in Venezuela this week, residents of Caracas said.</p>`,
};

/** One browser in one colour scheme. */
async function takeAll(
  name: string,
  open: (scheme: ColorScheme) => Promise<DemoBrowser>,
  scheme: ColorScheme,
) {
  const browser = await open(scheme);
  const save = async (tab: DemoTab, picture: string, whole: boolean) => {
    for (const [at, width] of Object.entries(WIDTHS)) {
      await tab.picture(path.join(FOLDER, `${name}-${scheme}-${picture}-${at}.png`), width, whole);
    }
  };
  for (const language of LANGUAGES) {
    browser.serve(`/${language}.html`, storyIn(language));
    const tab = await browser.visit(`/${language}.html`);
    await waitForNote(tab.page, ({ view }) => view === 'card');
    await save(tab, `${language}-card`, false);
    const id = await browser.inExtension(tabOf, browser.urlOf(`/${language}.html`));
    const own = await browser.openExtensionPage(`popup.html?tab=${id}&lang=${language}`);
    await own.waitFor('.beside');
    await save(own, `${language}-article`, true);
    await own.close();
    await tab.close();
  }
  for (const [picture, story] of Object.entries(SPECIAL)) {
    browser.serve(`/${picture}.html`, page(story));
    const tab = await browser.visit(`/${picture}.html`);
    const note = await waitForNote(tab.page, ({ view }) => view === 'card');
    await save(tab, `${picture}-card`, false);
    await press(tab.page, note.controls.find(({ name: label }) => label === 'Close')?.name ?? 'Close');
    await waitForNote(tab.page, ({ view }) => view === 'pill');
    await save(tab, `${picture}-pill`, false);
    await tab.close();
  }
  for (const own of ['popup.html', 'options.html']) {
    const tab = await browser.openExtensionPage(own);
    await tab.waitFor(own === 'popup.html' ? '.beside' : 'main');
    await save(tab, own.replace('.html', ''), true);
    await tab.close();
  }
  await browser.close();
}

/** The first labelled text on the topic in a language, as a page. */
function storyIn(language: string): string {
  const file = path.join(PROJECT, 'tests/texts', `${language}.jsonl`);
  const found = parseLabelledPages(readFileSync(file, 'utf8'), file).find(
    ({ label, stance, paragraphs }) => label === 'on' && stance === 'rumour' && (paragraphs?.length ?? 0) > 1,
  );
  if (!found) throw new Error(`${file} has no page on the topic.`);
  return documentOf(found);
}

function page(story: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>News</title><link rel="stylesheet" href="/newsroom.css"><main><article>${story}</article></main></html>`;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const scheme of ['light', 'dark'] as const) {
  await takeAll('chromium', chromiumDemo, scheme);
  await takeAll('firefox', firefoxDemo, scheme);
}
await takeForStores(path.join(FOLDER, 'store'));
console.log(`The pictures are in ${path.relative(process.cwd(), FOLDER)}/.`);
