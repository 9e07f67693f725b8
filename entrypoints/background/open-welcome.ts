import { browser } from 'wxt/browser';

/**
 * Opens the first page, once, after an installation by the reader. Where an organisation installed the extension, nobody
 * asked for that page.
 */
export async function openWelcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf(); // needs no permission
  if (installType !== 'admin') await browser.tabs.create({ url: '/welcome.html' });
}
