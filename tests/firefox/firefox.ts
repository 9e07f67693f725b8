import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { forgetSettings, type InExtension, type Outcome, waitForOutcome } from '../browsers/ask-extension.ts';
import { type OpenedFirefox, openFirefox } from '../browsers/open-firefox.ts';
import { watchDocument } from '../browsers/watch-page.ts';

export const EXTENSION = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** Enough for a test that starts a Firefox of its own, or two: on a machine with other work each start can take half a minute. */
export const STARTS_MS = 180_000;

/** Firefox asks for a page's icon by itself, and says so where the page's policy forbids it. */
const OF_FIREFOX = /Content-Security-Policy.*\/favicon\.ico/;

/** What the tests of one file ask of their Firefox. */
export interface Reader {
  /** Opens a demo page in a new tab, or in the one given. What it complains of fails the test. */
  read(at: string, tab?: Page): Promise<Page>;
  /** As `read`; what the page complains of is the page's own affair. */
  readUnheard(at: string): Promise<Page>;
  /** Waits until the extension has decided on a page. */
  outcomeOf(tab: Page, state?: Outcome['state']): Promise<Outcome>;
  /** Opens a page of the extension in a new tab. */
  openOwn(at: string): Promise<Page>;
  /** Adds or replaces a demo page. */
  serve: OpenedFirefox['servePage'];
  browser(): OpenedFirefox['browser'];
  /** Runs a function where the extension's interfaces are. */
  inExtension: InExtension;
}

/** Kept from file to file, since Firefox takes seconds to start; it ends with the process of the tests. */
let shared: Promise<OpenedFirefox> | undefined;

/** One Firefox for the tests of all files; each test finds the settings as at first, and leaves no tab behind. */
export function useFirefox(): Reader {
  let opened: OpenedFirefox | undefined;
  let desk: Page | undefined;
  const complaints: string[] = [];
  const listening = new WeakSet<Page>();

  const firefox = () => {
    if (!opened) throw new Error('Firefox is not open yet.');
    return opened;
  };
  const inExtension: InExtension = (body, given) => {
    if (!desk) throw new Error('Firefox is not open yet.');
    return desk.evaluate(body as never, given) as never;
  };

  beforeAll(async () => {
    shared ??= openFirefox({ extension: EXTENSION });
    opened = await shared;
    desk = await deskOf(opened);
  });
  afterAll(() => desk?.close());

  beforeEach(async () => {
    await inExtension(forgetSettings, undefined);
    complaints.length = 0;
  });
  afterEach(async () => {
    const tabs = await firefox().browser.pages();
    await Promise.all(tabs.slice(1).map((tab) => (tab === desk ? undefined : tab.close())));
    expect(complaints, 'No page complains.').toEqual([]);
    expect(firefox().requests, 'No request leaves the browser.').toEqual([]);
  });

  return {
    async read(at, given) {
      const tab = given ?? (await firefox().browser.newPage());
      if (!listening.has(tab)) {
        listening.add(tab);
        const complain = (line: string) => {
          if (!OF_FIREFOX.test(line)) complaints.push(line);
        };
        tab.on('console', (message) => complain(`${message.type()}: ${message.text()}`));
        tab.on('pageerror', (error) => complain(String(error)));
        await tab.evaluateOnNewDocument(watchDocument);
      }
      return firefox().visit(at, tab);
    },
    readUnheard: (at) => firefox().visit(at),
    outcomeOf: (tab, state) => waitForOutcome(inExtension, tab.url(), state),
    openOwn: (at) => firefox().openExtensionPage(at),
    serve: (...page) => firefox().servePage(...page),
    browser: () => firefox().browser,
    inExtension,
  };
}

/** A page of the extension to ask questions in; the background itself cannot be reached from outside. */
export function deskOf(firefox: OpenedFirefox): Promise<Page> {
  return firefox.openExtensionPage('popup.html');
}
