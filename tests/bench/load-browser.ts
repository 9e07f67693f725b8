import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { FLAGS, inert, ORIGIN, rootFlags } from './bench-browser.ts';
import type { BenchPage } from './bench-pages.ts';

/** A Chromium that has one extension, or none, and tells what a page cost. */
export interface LoadBrowser {
  /** Loads a page and leaves it alone for a while. */
  cost(page: BenchPage): Promise<LoadCost>;
  close(): Promise<void>;
}

/** What a page cost its main thread, in milliseconds, and its heap, in bytes. */
export interface LoadCost {
  task: number;
  script: number;
  heap: number;
}

/** Idle work is done by then: the gate looks half a second after the load at the latest. */
const SETTLED_MS = 900;

/** Opens Chromium with the unpacked extension of a folder, or with none. */
export async function loadChromium(extension: string | null): Promise<LoadBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'bench-profile-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser('chromium'),
    args: [
      ...FLAGS,
      ...rootFlags(),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  let html = '';
  await context.route('**/*', (route) =>
    route.request().url() === `${ORIGIN}/`
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  return {
    async cost(page) {
      html = inert(page.html);
      const tab = await context.newPage();
      const protocol = await context.newCDPSession(tab);
      await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
      const before = await metrics(protocol);
      await tab.goto(`${ORIGIN}/`, { waitUntil: 'load' });
      await tab.waitForTimeout(SETTLED_MS);
      const after = await metrics(protocol);
      await protocol.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize = 0 } = await metrics(protocol);
      await tab.close();
      const spent = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1_000;
      return { task: spent('TaskDuration'), script: spent('ScriptDuration'), heap: JSHeapUsedSize };
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function metrics(protocol: CDPSession): Promise<Record<string, number>> {
  const { metrics: found } = await protocol.send('Performance.getMetrics');
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
}
