import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserName, FIREFOX_CACHE, findBrowser, PATH_VARIABLE } from './find-browser.ts';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');
const PLAYWRIGHT = path.join(MODULES, 'playwright/cli.js');
const PUPPETEER_BROWSERS = path.join(MODULES, '@puppeteer/browsers/lib/main-cli.js');

/** A browser is about 150 MB: enough for a slow line, short enough not to look hung. */
const INSTALL_LIMIT_MS = 5 * 60_000;

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const TITLE: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/**
 * Finds a browser, and installs one where there is none: by download, else with the system's package manager
 * where that asks no question. What it does is told on standard error.
 *
 * @returns The path of a program that starts.
 * @throws Error with one line that says what to install, or which environment variable to set.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const present = findBrowser(name);
  if (present) return present;

  for (const attempt of [download, installFromSystem]) {
    await attempt(name);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(whatToDo(name));
}

async function download(name: BrowserName): Promise<void> {
  say(`No ${TITLE[name]} found that starts: downloading one.`);
  const words = {
    chromium: [PLAYWRIGHT, 'install', '--no-shell', 'chromium'],
    firefox: [PUPPETEER_BROWSERS, 'install', 'firefox@stable', '--path', FIREFOX_CACHE],
  };
  await run([process.execPath, ...words[name]]);
}

async function installFromSystem(name: BrowserName): Promise<void> {
  const asRoot = wayToRoot();
  if (!asRoot) return;
  if (isUbuntu()) {
    // Ubuntu's own packages of both browsers are stubs that start a snap, and a snap cannot be driven. What a
    // downloaded browser may lack there are the system's libraries, and Playwright knows their names.
    say(`Installing the system libraries that ${TITLE[name]} needs.`);
    await run([...asRoot, process.execPath, PLAYWRIGHT, 'install-deps', name]);
    return;
  }
  say(`Installing the package ${DEBIAN_PACKAGE[name]}.`);
  await run([...asRoot, 'apt-get', 'update']);
  await run([...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', DEBIAN_PACKAGE[name]]);
}

/** The words to put before a command that needs root; `null` where apt-get is missing or would ask for a password. */
function wayToRoot(): string[] | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const { status } = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return status === 0 ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : null;
}

function isUbuntu(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/**
 * Runs a command to its end or to the limit, without its many words. That it failed is told in one line, and shows
 * in the browser not being found after it.
 */
function run([program = '', ...words]: string[]): Promise<void> {
  return new Promise((done) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], timeout: INSTALL_LIMIT_MS });
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const end = (failure: string | null) => {
      if (failure) say(`That failed: ${failure}`);
      // A child of the child may live on after the limit; it must not keep this process waiting.
      child.stdout.destroy();
      child.stderr.destroy();
      done();
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => {
      if (signal) end(`no end after ${INSTALL_LIMIT_MS / 60_000} minutes`);
      else end(code === 0 ? null : reasonIn(output));
    });
  });
}

/** The first line that speaks of an error, in the manner of Node programs (`Error:`) or of apt-get (`E:`). */
function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim());
  return (
    lines.find((line) => /^\s*(\w*Error|E): /.test(line)) ??
    lines.at(-1) ??
    'it did not say why'
  ).trim();
}

function whatToDo(name: BrowserName): string {
  const byHand = {
    chromium: 'run "npx playwright install chromium"',
    firefox: 'install Firefox from firefox.com',
  };
  const onUbuntu = `as root, run "npx playwright install-deps ${name}" for the system libraries that a downloaded browser needs`;
  const onDebian = `as root, install the package ${DEBIAN_PACKAGE[name]}, or the system libraries that a downloaded browser needs`;
  const onLinux = isUbuntu() ? onUbuntu : onDebian;
  const advice = process.platform === 'linux' ? onLinux : byHand[name];
  return `No ${TITLE[name]} that starts was found or could be installed: ${advice}; or set ${PATH_VARIABLE[name]}.`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
