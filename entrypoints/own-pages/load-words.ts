import { browser } from 'wxt/browser';
import { matchLanguage } from '@/components/page-language/page-language';
import type { Settings } from '@/components/settings/settings';
import { interfaceWordFiles, popupWordFiles } from '@/content/reading';
import type { InterfaceWords, LanguageWords, PopupWords } from '@/content/types';

/** The language of our own pages: the reader's choice, else the browser's, else English. */
export function interfaceLanguage({ interfaceLanguage: wished }: Settings): string {
  const codes = Object.keys(popupWordFiles).map((path) => path.slice('./languages/'.length, -'.json'.length));
  const known = codes.find((code) => code === wished);
  return known ?? matchLanguage(browser.i18n.getUILanguage(), codes) ?? 'en';
}

/** All words of a language. @throws Error when the package lacks its file. */
export async function loadInterfaceWords(language: string): Promise<InterfaceWords> {
  return load(interfaceWordFiles, `./languages/${language}.json`);
}

/** The words of a language that the popup shows. @throws Error when the package lacks its file. */
export async function loadPopupWords(language: string): Promise<PopupWords> {
  return load(popupWordFiles, `./languages/${language}.json`);
}

/** One file of the content, by its path from there. @throws Error when the package lacks it. */
export function load<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const file = files[path];
  if (!file) throw new Error(`${path} is not in the package.`);
  return file();
}

/** Gives the document the language and the direction of its words. */
export function speak(language: string, { dir }: Pick<LanguageWords, 'dir'>): void {
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
}
