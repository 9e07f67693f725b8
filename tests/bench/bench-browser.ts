import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { refuseNetwork } from '../browsers/refuse-network.ts';
import { servePages } from '../demo/serve-pages.ts';
import type { BenchPage } from './bench-pages.ts';

/** A browser without any extension, in whose pages functions are run. */
export interface BenchBrowser {
  name: string;
  /** Loads a page, its scripts inert, into the one tab there is. */
  load(page: BenchPage): Promise<void>;
  /** Runs a function in the page; it may use nothing from outside its body. */
  run<Given, Answer>(body: (given: Given) => Answer, given: Given): Promise<Awaited<Answer>>;
  /** Runs a script in the page, as if it were the page's own. */
  put(script: string): Promise<void>;
  close(): Promise<void>;
}

/** Where the pages seem to live. */
export const ORIGIN = 'https://bench.example';
/** What keeps Chromium from work of its own. */
export const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Of a saved page nothing runs: it is its text and its elements that cost. */
export function inert(html: string): string {
  return html
    .replace(/<script\b/giu, '<script type="text/inert" ')
    .replace(/http-equiv\s*=\s*["']?(?:content-security-policy|refresh)["']?/giu, 'data-inert');
}

/** Chromium with a clock of 5 µs, which pages get that are isolated across origins. */
export async function benchChromium(): Promise<BenchBrowser> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    args: [...FLAGS, ...rootFlags()],
  });
  const tab = await browser.newPage();
  let html = '';
  await tab.route('**/*', (route) =>
    route.request().url() === `${ORIGIN}/`
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: {
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          },
        })
      : route.abort(),
  );
  return {
    name: `Chromium ${browser.version()}`,
    async load(page) {
      html = inert(page.html);
      await tab.goto(`${ORIGIN}/`, { waitUntil: 'load' });
    },
    run: (body, given) => tab.evaluate(body as never, given) as never,
    put: async (script) => void (await tab.evaluate(`{${script}\n}; undefined`)),
    close: () => browser.close(),
  };
}

/** Firefox, its clock not blurred. */
export async function benchFirefox(): Promise<BenchBrowser> {
  const refusal = await refuseNetwork();
  const shelf = await servePages();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    extraPrefsFirefox: {
      'privacy.reduceTimerPrecision': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': refusal.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': refusal.port,
      'network.proxy.no_proxies_on': '127.0.0.1',
    },
  });
  const tab = await browser.newPage();
  return {
    name: await browser.version(),
    async load(page) {
      shelf.set('/bench.html', inert(page.html), 'text/html; charset=utf-8');
      await tab.goto(`${shelf.origin}/bench.html`, { waitUntil: 'load' });
    },
    run: (body, given) => tab.evaluate(body as never, given) as never,
    put: async (script) => void (await tab.evaluate(`{${script}\n}; undefined`)),
    async close() {
      await browser.close();
      await Promise.all([shelf.close(), refusal.close()]);
    },
  };
}

/** Root, as in most containers, cannot use Chromium's sandbox. */
export function rootFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
