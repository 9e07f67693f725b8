import type { Page } from '@playwright/test';
import { tabOf } from '../browsers/ask-extension.ts';
import type { OpenedChromium } from '../browsers/open-chromium.ts';

/** The parts of the popup in English, found as a reader finds them. */
export function popupOf(page: Page) {
  return {
    status: page.getByRole('status'),
    everywhere: page.getByRole('switch', { name: 'Show notes', exact: true }),
    siteSwitch: page.getByRole('switch', { name: /^Show notes on / }),
    tab: (name: string) => page.getByRole('tab', { name, exact: true }),
    article: (lang: 'es' | 'en') => page.locator(`article[lang="${lang}"]`),
  };
}

/** The popup as an ordinary tab that speaks of the tab with this address. */
export async function popupAddress({ background }: OpenedChromium, url: string): Promise<string> {
  return `popup.html?tab=${await background.evaluate(tabOf, url)}`;
}
