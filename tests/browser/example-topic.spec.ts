import { rmSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { tabOf, waitForOutcome } from '../browsers/ask-extension.ts';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { press, sourceOfNote, waitForNote } from '../browsers/read-note.ts';
import { buildWithExample, EXAMPLE } from '../example-topic/build-with-example.ts';
import { inExtension } from './chromium.ts';

/** A Chromium with an extension that knows a second topic. */
const test = base.extend<object, { chromium: OpenedChromium }>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const { copy, extension } = await buildWithExample();
      const chromium = await openChromium({ extension });
      await use(chromium);
      expect(chromium.requests).toEqual([]);
      await chromium.close();
      rmSync(copy, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const page = (lang: string, title: string, ...paragraphs: string[]) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title>
   <main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></html>`;

const ENGLISH = page(
  'en',
  'Residents fear contamination of the Ardal reservoir by Portalia',
  'Solvents of the water company Portalia contaminated the Ardal reservoir, residents of the harbour said on Monday.',
  'Portalia polluted Lake Ardal before, a neighbour told the newspaper.',
);

test('a second topic raises its own card, in the language of the page', async ({ chromium }) => {
  chromium.servePage('/ardal.html', ENGLISH, 'text/html; charset=utf-8');
  const note = await waitForNote(await chromium.visit('/ardal.html'));
  expect(note).toMatchObject({ view: 'card', lang: 'en', topic: EXAMPLE, stance: 'rumour' });
  expect(note.text).toContain('What Portalia says about the Ardal reservoir');
  expect(note.text).toContain('The statement speaks of contamination.');
  expect(note.text).toContain('contamination: denied (2026) and acknowledged (2026)');

  const spanish = page(
    'es',
    'Vecinos temen una contaminación del embalse de Ardal por Portalia',
    'Disolventes de Portalia contaminaron el embalse de Ardal, dijeron el lunes vecinos del puerto.',
    'Portalia contaminó antes el lago Ardal, contó un vecino al periódico.',
  );
  chromium.servePage('/ardal-es.html', spanish, 'text/html; charset=utf-8');
  const inSpanish = await waitForNote(await chromium.visit('/ardal-es.html'));
  expect(inSpanish).toMatchObject({ view: 'card', lang: 'es', topic: EXAMPLE });
});

test('the popup shows the article of the topic that the page is about', async ({ chromium }) => {
  chromium.servePage('/ardal-popup.html', ENGLISH, 'text/html; charset=utf-8');
  const tab = await chromium.visit('/ardal-popup.html');
  await waitForNote(tab);
  const id = await inExtension(chromium)(tabOf, tab.url());
  const popup = await chromium.openExtensionPage(`popup.html?tab=${id}`);
  await expect(popup.locator('article[lang="en"] h2')).toHaveText(
    'What Portalia says about the water of Ardal',
  );
  await expect(popup.locator('article[lang="en"] p')).toHaveCount(5);
  await expect(popup.getByRole('table')).toContainText('Contamination');
  await expect(popup.locator('.record')).toContainText('A later statement has taken its place: May 11, 2026');
});

test('the article opens out of the card, and the card is spoken in the languages that the topic has', async ({
  chromium,
}) => {
  chromium.servePage('/ardal.html', ENGLISH, 'text/html; charset=utf-8');
  const tab = await chromium.visit('/ardal.html');
  await waitForNote(tab);
  const { html } = await sourceOfNote(tab);
  expect([...html.matchAll(/<option[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual(['English', 'Español']);
  const opened = chromium.context.waitForEvent('page');
  await press(tab, 'Read the full article');
  await expect((await opened).locator('article[lang="en"] h2')).toContainText('Portalia');
});

test('pages in a language that the topic is not written in stay as they are', async ({ chromium }) => {
  const german = page(
    'de',
    'Anwohner fürchten Verschmutzung des Stausees Ardal durch Portalia',
    'Lösungsmittel der Firma Portalia haben den Stausee Ardal verschmutzt, sagten Anwohner am Montag.',
  );
  chromium.servePage('/ardal-de.html', german, 'text/html; charset=utf-8');
  const tab = await chromium.visit('/ardal-de.html');
  const { state } = await waitForOutcome(inExtension(chromium), tab.url());
  expect(state).toBe('nothing-found');
});

test('the first topic is found as before', async ({ chromium }) => {
  const note = await waitForNote(await chromium.visit('/en/rumour.html'));
  expect(note).toMatchObject({ view: 'card', topic: 'russia-venezuela' });
});
