import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import type { BrowserName } from '../browsers/find-browser.ts';
import { servePages } from './serve-pages.ts';

export interface ShowWishes {
  browser: BrowserName;
  /** Path of the browser's program. */
  program: string;
  /** Folder of the extension that is built for it. */
  extension: string;
}

/**
 * Opens a browser with the extension on the demo's front page, for a person to use, and waits until it is closed.
 * It has a fresh profile, which is deleted afterwards, and its usual way to the network, so that real news can be
 * tried too.
 *
 * @throws Error where the browser ends at once, as it does without a screen.
 */
export async function show({ browser, program, extension }: ShowWishes): Promise<void> {
  const pages = await servePages();
  const profile = await mkdtemp(path.join(tmpdir(), `${browser}-demo-`));
  const frontPage = `${pages.origin}/index.html`;
  const open = browser === 'chromium' ? openChromiumWindow : openFirefoxWindow;
  try {
    const closed = await open(program, profile, extension, frontPage);
    console.log(whatToLookFor(frontPage));
    await closed();
  } finally {
    await pages.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Waits for the end of an opened browser. */
type Closed = () => Promise<void>;
type OpenWindow = (program: string, profile: string, extension: string, url: string) => Promise<Closed>;

const openChromiumWindow: OpenWindow = async (program, profile, extension, url) => {
  const child = spawn(
    program,
    [
      // Root, as in most containers, cannot use Chromium's sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      url,
    ],
    { stdio: 'ignore' },
  );
  let stopped = false;
  const ended = new Promise<void>((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0 || stopped) done();
      else failed(new Error(`Chromium ended with code ${code}; is there a screen? ${NO_SCREEN}`));
    });
  });
  stopWith(() => {
    stopped = true;
    child.kill();
  });
  return () => ended;
};

const openFirefoxWindow: OpenWindow = async (program, profile, extension, url) => {
  const firefox = await puppeteer
    .launch({
      browser: 'firefox',
      executablePath: program,
      headless: false,
      userDataDir: profile,
      defaultViewport: null,
      // Puppeteer would end this process too, before the profile is deleted.
      handleSIGINT: false,
      handleSIGTERM: false,
    })
    .catch((error: Error) => {
      throw new Error(`Firefox does not open: ${error.message.split('\n')[0]} ${NO_SCREEN}`);
    });
  const ended = new Promise<void>((done) => {
    // Later than its 'disconnected': until then it writes to the profile.
    firefox.process()?.once('exit', () => done());
  });
  stopWith(() => void firefox.close());
  await firefox.installExtension(extension);
  const [tab] = await firefox.pages();
  await (tab ?? (await firefox.newPage())).goto(url);
  return () => ended;
};

const NO_SCREEN = 'Unset DISPLAY and WAYLAND_DISPLAY for the walk without one.';

/** Ctrl+C closes the browser, and with it ends the demo and deletes the profile. */
function stopWith(stop: () => void): void {
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function whatToLookFor(frontPage: string): string {
  return [
    `Opening ${frontPage} in a browser. Open a page of it and look for the note at the lower corner`,
    'and for the article behind the Aclara icon of the toolbar (in Chromium it may be behind the puzzle piece).',
    'To stop: close the browser, or press Ctrl+C here.',
  ].join('\n');
}
