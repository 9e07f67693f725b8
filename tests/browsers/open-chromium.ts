import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { createPageShelf, type PageShelf } from '../demo/serve-pages.ts';
import type { BrowserWishes } from './browser-wishes.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { refuseNetwork } from './refuse-network.ts';

/** Where the demo pages seem to live. Nothing is asked of the network for it. */
export const NEWS_ORIGIN = 'https://news.example';

/**
 * What Chromium itself asks for at a start, with no extension too (sign-in state, update check), and the
 * connections it opens ahead of a demo page. Only the proxy sees these; what a page or the extension asks of the
 * same hosts is seen by the route below, and is remembered.
 */
const ASKED_BY_CHROMIUM = /^(accounts\.google\.com|.+\.googleapis\.com|.+\.gvt1\.com|news\.example)$/;

export interface ChromiumWishes extends BrowserWishes {
  /** At most so many processes for pages, where many tabs are opened. */
  processes?: number;
}

export interface OpenedChromium {
  context: BrowserContext;
  /** The extension's service worker. */
  background: Worker;
  extensionId: string;
  /** Opens a demo page, such as `/es/rumour.html`, and waits for its `load`; in a new tab unless one is given. */
  visit(path: string, tab?: Page): Promise<Page>;
  /** Opens a page of the extension, such as `popup.html`, in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Adds or replaces a demo page. */
  servePage: PageShelf['set'];
  /** Every http(s) request of pages, extension and browser that was not for the demo pages. All were refused. */
  requests: string[];
  close(): Promise<void>;
}

/** Opens Chromium with the extension, the demo pages, and no way out to the network. */
export async function openChromium(wishes: ChromiumWishes): Promise<OpenedChromium> {
  const { extension, headless = true, locale = 'en-US', colorScheme = 'light' } = wishes;
  const viewport = wishes.viewport ?? { width: 1280, height: 800 };
  const executablePath = await ensureBrowser('chromium');
  const profile = wishes.profile ?? (await mkdtemp(path.join(tmpdir(), 'chromium-profile-')));
  const refusal = await refuseNetwork(ASKED_BY_CHROMIUM);
  const shelf = createPageShelf();

  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale,
    colorScheme,
    viewport,
    deviceScaleFactor: wishes.scale ?? 1,
    ...(wishes.touch ? { hasTouch: true, isMobile: true } : {}),
    // Chromium on Linux takes its own language from here, elsewhere from --lang.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    args: [
      ...quiet(refusal.port),
      ...(wishes.processes ? [`--renderer-process-limit=${wishes.processes}`] : []),
      `--lang=${locale}`,
      ...withExtension(extension),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  await context.route(/^https?:/, (route) => {
    refusal.requests.push(route.request().url());
    return route.abort();
  });
  await context.route(`${NEWS_ORIGIN}/**`, async (route) => {
    const page = await shelf.get(new URL(route.request().url()).pathname);
    // Headers that are given stand in the place of all others.
    const headers = { 'content-type': page?.contentType ?? 'text/plain', ...page?.headers };
    await route.fulfill({ status: page ? 200 : 404, body: page?.body ?? 'No such page.', headers });
  });

  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(background.url()).host;
  if (!wishes.greeting) await (await greetingIn(context)).close();

  const open = async (url: string, tab?: Page) => {
    const page = tab ?? (await context.newPage());
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    context,
    background,
    extensionId,
    visit: (at, tab) => open(new URL(at, NEWS_ORIGIN).href, tab),
    openExtensionPage: (at) => open(`chrome-extension://${extensionId}/${at}`),
    servePage: shelf.set,
    requests: refusal.requests,
    async close() {
      await context.close();
      await refusal.close();
      if (!wishes.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The page that the extension opens after its installation, which for Chromium this is. @throws Error where none has come after 20 s. */
async function greetingIn(context: BrowserContext): Promise<Page> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const greeting = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (greeting) return greeting;
    await pause(20);
  }
  throw new Error('The extension has opened no page after its installation.');
}

function withExtension(folder: string): string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}

function quiet(proxyPort: number): string[] {
  return [
    // Root, as in most containers, cannot use Chromium's sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // Without this the machine's own servers would be reached past the proxy.
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
  ];
}
