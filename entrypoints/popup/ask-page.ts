import { browser } from 'wxt/browser';
import type { Decision } from '@/components/decision/decide';
import { pageOf, siteOf } from '@/components/settings/page-names';

/** A page that the popup speaks about. */
export interface PageAnswer {
  state: Decision;
  /** Host for the per-site switch; empty where the extension does not run. */
  site: string;
  /** The page's own name, as `pageOf` gives it; empty where the extension does not run. */
  name: string;
  /** The page is in a private window. */
  inPrivate: boolean;
  /** Code that the page declares for its language; empty where unknown. */
  language: string;
}

const NOT_CHECKED: PageAnswer = {
  state: { show: false, because: 'not-checked' },
  site: '',
  name: '',
  inPrivate: false,
  language: '',
};

/** Asks the page in a tab what was decided there; without a tab, the one that the reader looks at. Never rejects. */
export async function askPage(tab: number | null): Promise<PageAnswer> {
  try {
    const page = tab === null ? await currentTab() : await browser.tabs.get(tab);
    if (page?.id === undefined) return NOT_CHECKED;
    const inPrivate = page.incognito;
    const [result] = await browser.scripting.executeScript({
      target: { tabId: page.id },
      func: describePage,
    });
    const { gate, address, language } = (result?.result ?? {}) as Partial<
      Awaited<ReturnType<typeof describePage>>
    >;
    if (address === undefined || language === undefined) return NOT_CHECKED;
    const site = siteOf(new URL(address).hostname);
    if (gate === undefined || gate === 'not-read') return { ...NOT_CHECKED, site, inPrivate };
    const state = gate === 'maybe' ? await decisionOf(page.id) : NOTHING;
    return { state, site, name: pageOf(new URL(address)), inPrivate, language };
  } catch {
    return NOT_CHECKED; // The browser's own pages and its store let no extension in.
  }
}

const NOTHING: Decision = { show: false, because: 'nothing-found' };

/** Tries again for two seconds: after the gate's maybe the page script is still on its way. */
async function decisionOf(tab: number): Promise<Decision> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await browser.tabs.sendMessage(tab, { name: 'getDecision', request: undefined })) ?? NOTHING;
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}

/**
 * Runs in the page, so it can use nothing of this file. Waits, for two seconds at most, until the gate is there and
 * has looked.
 */
async function describePage() {
  for (let look = 0; look < 40 && (globalThis.aclaraGate ?? 'waiting') === 'waiting'; look += 1) {
    await new Promise((resume) => setTimeout(resume, 50));
  }
  const language = document.documentElement.lang.slice(0, 35);
  return { gate: globalThis.aclaraGate, address: location.href, language };
}

async function currentTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Calls back when the reader turns to another tab or page. @returns What ends that. */
export function onPageChange(call: () => void): () => void {
  const onUpdate = (_: number, { status }: { status?: string }) => {
    if (status === 'complete') call();
  };
  browser.tabs.onActivated.addListener(call);
  browser.tabs.onUpdated.addListener(onUpdate);
  return () => {
    browser.tabs.onActivated.removeListener(call);
    browser.tabs.onUpdated.removeListener(onUpdate);
  };
}
