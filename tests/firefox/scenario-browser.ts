import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { ScenarioBrowser } from '../scenarios/scenario.ts';
import type { Reader } from './firefox.ts';

/** What a scenario asks, of Firefox. */
export function scenarioBrowser({ read, openOwn, outcomeOf, serve, inExtension }: Reader): ScenarioBrowser {
  return {
    read: (at, tab) => read(at, tab as never),
    openOwn,
    outcomeOf: (tab, state) => outcomeOf(tab as never, state),
    serve: (at, html, headers) => serve(at, html, 'text/html; charset=utf-8', headers),
    inExtension,
    site: '127.0.0.1',
    async giveFile(tab, { name, text }) {
      if ('context' in tab) throw new Error('Not a tab of Firefox.');
      const folder = await mkdtemp(path.join(tmpdir(), 'settings-'));
      await writeFile(path.join(folder, name), text);
      const field = (await tab.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
      await field?.uploadFile(path.join(folder, name));
      // The page reads it when it comes to it.
      process.once('exit', () => rmSync(folder, { recursive: true }));
    },
  };
}
