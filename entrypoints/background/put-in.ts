import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** The script that holds all the page script needs of a language. */
export function knowledgeFile(language: string) {
  return `/knowledge/${language}.js` as const;
}

/** Runs scripts of the package in a tab, one after the other. Never rejects. */
export async function putIn(tabId: number, files: ScriptPublicPath[]): Promise<undefined> {
  if (files.length === 0) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch {
    // The tab was closed, went elsewhere, or is none of ours: there is nothing to explain.
  }
}
