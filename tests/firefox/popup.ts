import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { type InExtension, tabOf } from '../browsers/ask-extension.ts';

/** What stands in the popup, as a reader sees it. */
export interface Popup {
  /** What the line on the page says, in one word of its own. */
  state: string;
  status: string;
  /** The names of the tabs; the one that is chosen and the one that has the focus. */
  tabs: string[];
  chosen: string;
  focused: string;
  articles: { lang: string; shown: boolean; headings: number; tops: number[] }[];
  links: { href: string; rel: string; name: string }[];
  switches: { name: string; on: boolean; enabled: boolean }[];
  passages: string[];
}

/** Waits until the popup is drawn and looks as it should, for up to 10 s. */
export function waitForPopup(page: Page, meets: (popup: Popup) => void): Promise<void> {
  return vi.waitFor(async () => meets(await page.evaluate(describePopup)), { timeout: 10_000, interval: 25 });
}

/** Presses a tab or a switch of the popup by its role and name. */
export async function pressInPopup(page: Page, role: 'tab' | 'switch', name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(10_000).click();
}

/** The popup as an ordinary tab that speaks of the tab with this address. */
export async function popupAddress(inExtension: InExtension, url: string): Promise<string> {
  return `popup.html?tab=${await inExtension(tabOf, url)}`;
}

/** Runs in the popup, so it may use nothing from outside its body. */
function describePopup(): Popup {
  const all = <Kind extends HTMLElement = HTMLElement>(selector: string, under: ParentNode = document) => [
    ...under.querySelectorAll<Kind>(selector),
  ];
  const nameOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const status = document.querySelector<HTMLElement>('[role="status"]');
  return {
    state: status?.dataset.state ?? '',
    status: nameOf(status),
    tabs: all('[role="tab"]').map(nameOf),
    chosen: nameOf(document.querySelector('[role="tab"][aria-selected="true"]')),
    focused: nameOf(document.activeElement?.matches('[role="tab"]') ? document.activeElement : null),
    articles: all('article').map((article) => ({
      lang: article.lang,
      shown: article.checkVisibility(),
      headings: all('h1, h2, h3, h4, h5, h6', article).length,
      tops: all('p', article).map((paragraph) => paragraph.getBoundingClientRect().top),
    })),
    links: all<HTMLAnchorElement>('a[href]').map((link) => ({
      href: link.href,
      rel: link.rel,
      name: nameOf(link),
    })),
    switches: all<HTMLInputElement>('[role="switch"]').map((input) => ({
      name: nameOf(input.closest('label')),
      on: input.checked,
      enabled: !input.disabled,
    })),
    passages: all('blockquote').map(nameOf),
  };
}
