import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { Browser, Cache } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

/** The environment variable that overrules the search for a browser. */
export const PATH_VARIABLE: Record<BrowserName, string> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

/** Where @puppeteer/browsers keeps what it downloaded: its usual folder, so that one download serves every copy. */
export const FIREFOX_CACHE = process.env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache', 'puppeteer');

/** `--version` on a cold disk can take seconds; one that takes longer than this would not serve the tests. */
const START_LIMIT_MS = 30_000;

// Chromium comes before Chrome: branded Chrome ignores --load-extension since version 137.
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPLICATIONS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * Finds a browser that starts on this machine.
 *
 * Order: CHROME_PATH or FIREFOX_PATH; for Chromium the one Playwright downloaded (its Firefox is patched and
 * cannot load an extension over WebDriver BiDi, so it is never used); the system's; for Firefox also the one
 * that @puppeteer/browsers downloaded.
 *
 * @returns The path of the program, or `null` where there is none.
 * @throws Error with one line when the environment variable names something that is not a browser that starts.
 */
export function findBrowser(name: BrowserName): string | null {
  const variable = PATH_VARIABLE[name];
  const wished = process.env[variable];
  if (wished) {
    if (starts(wished)) return wished;
    throw new Error(`${variable} is set to ${wished}, but no ${name} starts there: correct it or unset it.`);
  }
  return candidates(name).find((file) => existsSync(file) && !isSnap(file) && starts(file)) ?? null;
}

function candidates(name: BrowserName): string[] {
  const system = [...onPath(name), ...usualPlaces(name)];
  return name === 'chromium' ? [chromium.executablePath(), ...system] : [...system, ...downloadedFirefox()];
}

function onPath(name: BrowserName): string[] {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return COMMANDS[name].flatMap((command) => folders.map((folder) => path.join(folder, command + ending)));
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(homedir(), 'Applications')];
    return MAC_APPLICATIONS[name].flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return WINDOWS_PROGRAMS[name].flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  // A cron job or a service may have a PATH without these.
  return COMMANDS[name].flatMap((command) =>
    ['/usr/bin', '/usr/local/bin'].map((at) => path.join(at, command)),
  );
}

function downloadedFirefox(): string[] {
  if (!existsSync(FIREFOX_CACHE)) return [];
  return new Cache(FIREFOX_CACHE)
    .getInstalledBrowsers()
    .filter(({ browser }) => browser === Browser.FIREFOX)
    .map(({ executablePath }) => executablePath);
}

/**
 * A snap may not read a profile or an extension outside its own folders, so it cannot be driven. Ubuntu's
 * /usr/bin/firefox and /usr/bin/chromium-browser are short scripts that start the snap, or ask for it.
 */
function isSnap(file: string): boolean {
  const real = realpathSync(file);
  if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
  const start = process.platform === 'linux' ? readFileSync(real).subarray(0, 8192) : Buffer.alloc(0);
  return start.subarray(0, 2).toString() === '#!' && start.includes('/snap/');
}

/** Whether the program answers `--version`: a download that lacks a system library exists but does not start. */
function starts(file: string): boolean {
  // On Windows a browser asked for its version opens a window instead.
  if (process.platform === 'win32') return existsSync(file);
  const { status } = spawnSync(file, ['--version'], { timeout: START_LIMIT_MS, stdio: 'ignore' });
  return status === 0;
}
