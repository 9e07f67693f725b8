import { source as AXE } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { drawCopy } from '../browsers/note.ts';
import { press, sourceOfNote, waitForNote } from '../browsers/read-note.ts';
import { titled } from '../hostile/case.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { waitForText } from '../scenarios/scenario.ts';
import { useFirefox } from './firefox.ts';

const { read, openOwn, browser } = useFirefox();
const { en } = BUTTONS;

/** The looks of colours and contrasts are tested in Chromium: they come from the same style sheet. */
describe('axe finds nothing', () => {
  it.each([
    ['the card', []],
    ['the card with its passages and choices', [en.why, en.more]],
    ['the report of a wrong match', [en.more, en.notAbout, en.report]],
  ])(titled(39, 'axe finds nothing in %s'), async (_, presses) => {
    const page = await read('/en/rumour.html');
    await waitForNote(page);
    for (const name of presses) await press(page, name);
    const source = await sourceOfNote(page);
    const copy = await browser().newPage();
    await copy.setContent(
      '<!doctype html><html lang="en"><title>News</title><main><h1>News</h1></main></html>',
    );
    await copy.evaluate(drawCopy, source);
    expect(await violationsIn(copy)).toEqual([]);
  });

  it.each([
    ['popup.html', 'Copy with source'],
    ['options.html', 'Settings of Aclara'],
    ['sidepanel.html', 'Copy with source'],
    ['welcome.html', 'Aclara is ready'],
  ])('in %s', async (own, text) => {
    const page = await openOwn(own);
    await waitForText(page, text);
    expect(await violationsIn(page)).toEqual([]);
  });
});

async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { passes, violations } = await page.evaluate(async () => {
    const result = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
    const found = result.violations.map(
      ({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120))}`,
    );
    return { passes: result.passes.length, violations: found };
  });
  expect(passes).toBeGreaterThan(5);
  return violations;
}
