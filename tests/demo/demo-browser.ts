import path from 'node:path';
import type { Page as ChromiumPage } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { InExtension } from '../browsers/ask-extension.ts';
import { NEWS_ORIGIN, openChromium } from '../browsers/open-chromium.ts';
import { openFirefox } from '../browsers/open-firefox.ts';
import type { NotePage } from '../browsers/read-note.ts';
import { look } from '../scenarios/scenario.ts';

export type ColorScheme = 'light' | 'dark';

/** A tab of either browser, as far as the demo's walk uses it. */
export interface DemoTab {
  /** For `readNote` and its companions. */
  page: NotePage;
  /** Runs a function in the page. It may use nothing from outside its body. */
  look<Input, Result>(body: (input: Input) => Result, input: Input): Promise<Result>;
  waitFor(selector: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  /** Saves a picture at a width in CSS pixels; of the whole page, or of what is in view. */
  picture(file: string, width: number, whole: boolean, height?: number): Promise<void>;
  close(): Promise<void>;
}

/** Either browser, open without a window on the demo pages. */
export interface DemoBrowser {
  /** Runs a function where the extension's scripts run. */
  inExtension: InExtension;
  /** The full address of a demo page. */
  urlOf(page: string): string;
  /** Adds or replaces a demo page. */
  serve(page: string, html: string): void;
  visit(page: string): Promise<DemoTab>;
  openExtensionPage(page: string): Promise<DemoTab>;
  close(): Promise<void>;
}

const OUTPUT = path.resolve(import.meta.dirname, '../../.output');

/** Folder of the extension that `npm run build` makes for each browser. */
export const EXTENSION = {
  chromium: path.join(OUTPUT, 'chrome-mv3'),
  firefox: path.join(OUTPUT, 'firefox-mv3'),
};

/** Height of the pictures of what is in view, in CSS pixels. */
const HEIGHT = 844;
const HTML = 'text/html; charset=utf-8';

/** Opens Chromium for the walk. */
export async function chromiumDemo(colorScheme: ColorScheme): Promise<DemoBrowser> {
  const chromium = await openChromium({ extension: EXTENSION.chromium, colorScheme });
  return {
    inExtension: (body, input) =>
      chromium.background.evaluate(body as (value: unknown) => Promise<unknown>, input) as never,
    urlOf: (page) => NEWS_ORIGIN + page,
    serve: (page, html) => chromium.servePage(page, html, HTML),
    visit: async (page) => chromiumTab(await chromium.visit(page)),
    openExtensionPage: async (page) => chromiumTab(await chromium.openExtensionPage(page)),
    close: chromium.close,
  };
}

function chromiumTab(page: ChromiumPage): DemoTab {
  return demoTab(page, async (file, size, whole) => {
    await page.setViewportSize(size);
    await page.evaluate(nextFrame);
    await page.screenshot({ path: file, fullPage: whole, animations: 'disabled' });
  });
}

/** Opens Firefox for the walk. */
export async function firefoxDemo(colorScheme: ColorScheme): Promise<DemoBrowser> {
  const firefox = await openFirefox({ extension: EXTENSION.firefox, colorScheme });
  // Firefox's background cannot be reached from here; a page of the extension may ask the same questions.
  const desk = await firefox.openExtensionPage('popup.html');
  return {
    inExtension: (body, input) => desk.evaluate(body as (value: unknown) => Promise<unknown>, input) as never,
    urlOf: (page) => firefox.origin + page,
    serve: (page, html) => firefox.servePage(page, html, HTML),
    visit: async (page) => firefoxTab(await firefox.visit(page)),
    openExtensionPage: async (page) => firefoxTab(await firefox.openExtensionPage(page)),
    close: firefox.close,
  };
}

function firefoxTab(page: FirefoxPage): DemoTab {
  return demoTab(page, async (file, size, whole) => {
    await page.setViewport(size);
    await page.evaluate(nextFrame);
    await page.screenshot({ path: file as `${string}.png`, fullPage: whole });
  });
}

type Take = (file: string, size: { width: number; height: number }, whole: boolean) => Promise<void>;

function demoTab(page: ChromiumPage | FirefoxPage, take: Take): DemoTab {
  return {
    page,
    look: (body, input) => look(page, body, input),
    waitFor: (selector) =>
      'context' in page ? page.waitForSelector(selector) : page.waitForSelector(selector),
    click: (selector) => page.click(selector),
    picture: (file, width, whole, height = HEIGHT) => take(file, { width, height }, whole),
    close: () => page.close(),
  };
}

/** Two frames: the first may still show the layout before a change. */
function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
