import type { Browser } from 'puppeteer-core';

const ADDON_ID = '{7348dd1e-67e5-47cd-bd07-64700ecaca0d}';

/** Loads the extension anew under the open pages, as an update does; where asked for, allowed in private windows. */
export function reloadExtension(browser: Browser, inPrivate = false): Promise<void> {
  return runInside(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const wish = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    if (${inPrivate}) await ExtensionPermissions.add('${ADDON_ID}', wish);
    const addon = await AddonManager.getAddonByID('${ADDON_ID}');
    await addon.reload();`,
  );
}

/** Opens a page in a private window. */
export function openPrivately(browser: Browser, url: string): Promise<void> {
  return runInside(
    browser,
    `const opened = OpenBrowserWindow({ private: true });
    await new Promise((done) => opened.addEventListener('load', done, { once: true }));
    await opened.delayedStartupPromise;
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    opened.gBrowser.selectedTab = opened.gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal });`,
  );
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs statements in Firefox's own window, which `--remote-allow-system-access` allows. @throws Error where they fail. */
async function runInside(browser: Browser, statements: string): Promise<void> {
  // Puppeteer keeps its connection out of its published types; see also bidi.ts.
  const connection = Reflect.get(browser, 'connection') as Connection;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree as { contexts: { context: string }[] }).contexts;
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${statements} })()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const answer = result as { type: string; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'Firefox did not answer.');
}
