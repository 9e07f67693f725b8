import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type CDPSession, expect, type Page } from '@playwright/test';
import { forgetSettings, type InExtension, type Outcome, waitForOutcome } from '../browsers/ask-extension.ts';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { watchDocument } from '../browsers/watch-page.ts';
import type { ScenarioBrowser } from '../scenarios/scenario.ts';

export const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** What the tests ask of the browser. */
interface Fixtures {
  /** Opens a demo page in a new tab, or in the one given. What it complains of fails the test. */
  read: (at: string, tab?: Page) => Promise<Page>;
  /** Waits until the extension has decided on a page. */
  outcomeOf: (tab: Page, state?: Outcome['state']) => Promise<Outcome>;
  /** Opens a page of the extension in a new tab; what it complains of fails the test. */
  openOwn: (at: string) => Promise<Page>;
  /** A folder for the settings of a browser that is opened more than once. */
  profile: string;
  clean: undefined;
}

/** One Chromium for all tests of a worker; each test finds the settings as at first, and leaves no tab behind. */
export const test = base.extend<Fixtures, { chromium: OpenedChromium }>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const chromium = await openChromium({ extension: EXTENSION });
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],

  clean: [
    async ({ chromium }, use) => {
      await chromium.background.evaluate(forgetSettings);
      const asked = chromium.requests.length;
      const [first, ...others] = chromium.context.pages();
      await Promise.all(others.map((tab) => tab.close()));
      await first?.goto('about:blank');
      await use(undefined);
      expect(chromium.requests.slice(asked), 'No request leaves the browser.').toEqual([]);
    },
    { auto: true },
  ],

  read: async ({ chromium, clean: _ }, use) => {
    const complaints: string[] = [];
    const known = new Set<Page>();
    await use(async (at, given) => {
      const tab = given ?? (await chromium.context.newPage());
      if (!known.has(tab)) {
        known.add(tab);
        await tab.addInitScript(watchDocument);
        await listen(await chromium.context.newCDPSession(tab), complaints);
      }
      return chromium.visit(at, tab);
    });
    expect(complaints, 'No page complains.').toEqual([]);
  },

  openOwn: async ({ chromium, clean: _ }, use) => {
    const complaints: string[] = [];
    await use(async (at) => {
      const tab = await chromium.openExtensionPage(at);
      await listen(await chromium.context.newCDPSession(tab), complaints);
      return tab;
    });
    expect(complaints, 'No page of the extension complains.').toEqual([]);
  },

  outcomeOf: async ({ chromium }, use) => {
    await use((tab, state) => waitForOutcome(inExtension(chromium), tab.url(), state));
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  profile: async ({}, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'chromium-profile-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true });
  },
});

/** What a scenario asks, of Chromium. */
export function scenarioBrowser({
  chromium,
  read,
  openOwn,
  outcomeOf,
}: Pick<Fixtures, 'read' | 'openOwn' | 'outcomeOf'> & { chromium: OpenedChromium }): ScenarioBrowser {
  return {
    read: (path, tab) => read(path, tab as never),
    openOwn,
    outcomeOf: (tab, state) => outcomeOf(tab as never, state),
    serve: (path, html, headers) => chromium.servePage(path, html, 'text/html; charset=utf-8', headers),
    inExtension: inExtension(chromium),
    site: 'news.example',
    async giveFile(tab, { name, text }) {
      if (!('context' in tab)) throw new Error('Not a tab of Chromium.');
      const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
      await tab.locator('input[type=file]').setInputFiles(file);
    },
  };
}

/** The extension's background as a place to ask questions in. */
export function inExtension({ background }: OpenedChromium): InExtension {
  return (body, given) => background.evaluate(body as never, given) as never;
}

/**
 * Writes down every line in a tab's console and every error, those of the extension's scripts too: Playwright's own
 * events leave out the worlds it does not know.
 */
export async function listen(protocol: CDPSession, complaints: string[]): Promise<void> {
  protocol.on('Runtime.consoleAPICalled', ({ type, args }) => {
    complaints.push(`${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`);
  });
  protocol.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    complaints.push(`${text} ${exception?.description ?? ''}`);
  });
  protocol.on('Log.entryAdded', ({ entry }) => {
    complaints.push(`${entry.level}: ${entry.text} ${entry.url ?? ''}`);
  });
  await protocol.send('Runtime.enable');
  await protocol.send('Log.enable');
}

export { expect };
