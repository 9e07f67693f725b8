/**
 * `npm start`: opens a browser with the extension on the demo news pages, after installing and building what is
 * missing. `npm start -- firefox` opens Firefox instead of Chromium. Where there is no screen, it walks the demo in
 * both browsers without a window and saves pictures.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { type BrowserName, PATH_VARIABLE } from '../browsers/find-browser.ts';
import { type ColorScheme, chromiumDemo, type DemoBrowser, EXTENSION, firefoxDemo } from './demo-browser.ts';
import { show } from './show.ts';
import { walk } from './walk.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const PICTURES = path.join('screenshots', 'demo');
const SCHEMES: ColorScheme[] = ['light', 'dark'];

function wishedBrowser(): BrowserName {
  const [name = 'chromium', ...more] = process.argv.slice(2);
  if ((name === 'chromium' || name === 'firefox') && more.length === 0) return name;
  throw new Error('Usage: npm start [-- chromium|firefox]');
}

function hasScreen(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(): void {
  console.log('Building the extension.');
  const { status, stdout, stderr, error } = spawnSync('npm', ['run', 'build'], {
    cwd: PROJECT,
    encoding: 'utf8',
    // On Windows npm is a script, and only a shell starts those.
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${stdout ?? ''}${stderr ?? ''}\nThe build failed. ${error?.message ?? ''}`);
}

/** Later steps find the browser by this, without looking for it again. */
async function ensure(name: BrowserName): Promise<string> {
  const program = await ensureBrowser(name);
  process.env[PATH_VARIABLE[name]] = program;
  return program;
}

/** Walks the demo in light and in dark. @returns The number of steps that were not as expected. */
async function walkIn(
  title: string,
  folder: string,
  open: (scheme: ColorScheme) => Promise<DemoBrowser>,
): Promise<number> {
  let failed = 0;
  for (const scheme of SCHEMES) {
    const browser = await open(scheme);
    failed += await walk(browser, `${title}, ${scheme}`, path.join(PICTURES, `${folder}-${scheme}`)).finally(
      browser.close,
    );
  }
  return failed;
}

async function walkInAll(): Promise<number> {
  console.log('No screen here (DISPLAY and WAYLAND_DISPLAY are not set): walking the demo without a window.');
  rmSync(path.join(PROJECT, PICTURES), { recursive: true, force: true });
  let failed = await walkIn('Chromium', 'chromium', chromiumDemo);
  try {
    await ensure('firefox');
  } catch (error) {
    console.log(`Not walked in Firefox. ${error instanceof Error ? error.message : error}`);
    return failed;
  }
  failed += await walkIn('Firefox', 'firefox', firefoxDemo);
  return failed;
}

async function start(): Promise<number> {
  const wished = wishedBrowser();
  const screen = hasScreen();
  const name = screen ? wished : 'chromium';
  const program = await ensure(name);
  build();
  if (screen) {
    await show({ browser: name, program, extension: EXTENSION[name] });
    return 0;
  }
  const failed = await walkInAll();
  const pictures = path.join(PROJECT, PICTURES);
  console.log(
    failed === 0
      ? `Everything as expected. The pictures are in ${pictures}`
      : `${failed} steps were not as expected. The pictures are in ${pictures}`,
  );
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
