import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type PageShelf, servePages } from '../demo/serve-pages.ts';
import { bidiOf } from './bidi.ts';
import type { BrowserWishes } from './browser-wishes.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { refuseNetwork } from './refuse-network.ts';

const ADDON_ID = '{7348dd1e-67e5-47cd-bd07-64700ecaca0d}';

/** Firefox makes up a new address for the extension's pages per profile; a fixed one can be opened by name. */
const ADDON_UUID = '7348dd1e-67e5-47cd-bd07-64700ecaca0e';

const LOAD_LIMIT_MS = 10_000;

export interface FirefoxWishes extends BrowserWishes {
  /** The port of the demo pages, so that a second start finds them at the same origin. Default: a free one. */
  port?: number;
  /** What the extension finds in `storage.managed`. Not on Windows, where that is in the registry. */
  managed?: Record<string, unknown>;
}

export interface OpenedFirefox {
  browser: Browser;
  /** Where the demo pages are: `http://127.0.0.1:<port>`. */
  origin: string;
  /** Opens a demo page, such as `/es/rumour.html`, and waits for its `load`; in a new tab unless one is given. */
  visit(path: string, tab?: Page): Promise<Page>;
  /**
   * Opens a page of the extension, such as `popup.html`, in a new tab. Its `evaluate` has `browser.storage`,
   * `browser.action` and the like, which is also the way to ask what the background script knows. Puppeteer is
   * not told of the navigation: `url()` stays `about:blank`, and `goto` would wait for ever.
   */
  openExtensionPage(path: string): Promise<Page>;
  /** Adds or replaces a demo page. */
  servePage: PageShelf['set'];
  /** Every request of pages, extension and browser that was not for this machine, as `https://host/`. All were refused. */
  requests: string[];
  close(): Promise<void>;
}

/** Opens Firefox with the extension, the demo pages, and no way out to the network. */
export async function openFirefox(wishes: FirefoxWishes): Promise<OpenedFirefox> {
  const executablePath = await ensureBrowser('firefox');
  const profile = wishes.profile ?? (await mkdtemp(path.join(tmpdir(), 'firefox-profile-')));
  const refusal = await refuseNetwork();
  const pages = await servePages(wishes.port);

  const home = wishes.managed ? await homeWithPolicy(profile, wishes.managed) : {};

  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: wishes.headless ?? true,
    userDataDir: profile,
    // Without it Firefox refuses to open the extension's own pages.
    args: ['--remote-allow-system-access'],
    defaultViewport: {
      ...(wishes.viewport ?? { width: 1280, height: 800 }),
      deviceScaleFactor: wishes.scale ?? 1,
    },
    extraPrefsFirefox: preferences(refusal.port, wishes),
    // Release builds of Firefox ask Mozilla's settings server whatever the preference says, unless this is set.
    env: { ...process.env, ...home, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  await browser.installExtension(path.resolve(wishes.extension));
  const greeting = await greetingIn(browser);
  if (!wishes.greeting) await greeting.close();

  return {
    browser,
    origin: pages.origin,
    async visit(at, tab) {
      const page = tab ?? (await browser.newPage());
      await page.goto(new URL(at, pages.origin).href, { waitUntil: 'load' });
      return page;
    },
    async openExtensionPage(at) {
      const page = await browser.newPage();
      const url = `moz-extension://${ADDON_UUID}/${at}`;
      await bidiOf(page).send('browsingContext.navigate', { url, wait: 'none' });
      await waitForLoad(page, url);
      return page;
    },
    servePage: pages.set,
    requests: refusal.requests,
    async close() {
      await browser.close();
      await Promise.all([refusal.close(), pages.close()]);
      if (!wishes.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A home in which Firefox finds a policy for the extension: a manifest for managed storage, as MDN describes it. */
async function homeWithPolicy(profile: string, data: Record<string, unknown>): Promise<{ HOME: string }> {
  const home = path.join(profile, 'home');
  const parts =
    process.platform === 'darwin'
      ? ['Library', 'Application Support', 'Mozilla', 'ManagedStorage']
      : ['.mozilla', 'managed-storage'];
  const folder = path.join(home, ...parts);
  await mkdir(folder, { recursive: true });
  const manifest = { name: ADDON_ID, description: 'A policy.', type: 'storage', data };
  await writeFile(path.join(folder, `${ADDON_ID}.json`), JSON.stringify(manifest));
  return { HOME: home };
}

/** The page that the extension opens after its installation. @throws Error where none has come in time. */
async function greetingIn(browser: Browser): Promise<Page> {
  const end = Date.now() + LOAD_LIMIT_MS;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      // While a tab changes process there is nothing to ask.
      const at = await page.evaluate(() => location.href).catch(() => '');
      if (at.endsWith('/welcome.html')) {
        await waitForLoad(page, at);
        return page;
      }
    }
    await pause(20);
  }
  throw new Error('The extension has opened no page after its installation.');
}

async function waitForLoad(page: Page, url: string): Promise<void> {
  const end = Date.now() + LOAD_LIMIT_MS;
  let last = '';
  while (Date.now() < end) {
    // While the tab changes process there is nothing to ask.
    last = await page
      .evaluate(() => `${document.readyState} ${location.href}`)
      .catch((error: Error) => error.message);
    if (last === `complete ${url}`) return;
    await pause(20);
  }
  throw new Error(`${url} did not load in ${LOAD_LIMIT_MS / 1000} s: ${last}`);
}

function preferences(proxyPort: number, { locale = 'en-US', colorScheme = 'light', touch }: FirefoxWishes) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    // An add-on put in for a test is taken out again when Firefox ends, and its storage with it, unless told so.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,

    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '127.0.0.1',
    'network.proxy.failover_direct': false,
    'network.trr.mode': 5,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,

    // As on Android, where scrollbars take no room.
    'ui.useOverlayScrollbars': touch ? 1 : 0,
    'dom.w3c_touch_events.enabled': touch ? 1 : 0,
    // 1 is coarse: a finger; 6 is a mouse, fine (2) and able to hover (4).
    'ui.primaryPointerCapabilities': touch ? 1 : 6,
    'ui.allPointerCapabilities': touch ? 1 : 6,
    'intl.accept_languages': locale === 'en-US' ? 'en-US, en' : `${locale}, en`,
    'intl.locale.requested': locale,
    // 0 is dark, 1 is light.
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,

    // What Firefox does on its own, beyond what Puppeteer already turns off.
    'app.normandy.enabled': false,
    'app.shield.optoutstudies.enabled': false,
    'browser.newtabpage.activity-stream.feeds.telemetry': false,
    'browser.newtabpage.activity-stream.showSponsored': false,
    'browser.newtabpage.activity-stream.showSponsoredTopSites': false,
    'browser.region.network.url': '',
    'browser.region.update.enabled': false,
    'datareporting.usage.uploadEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'media.gmp-manager.url': '',
    'messaging-system.rsexperimentloader.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.unified': false,
  };
}
