import { browser } from 'wxt/browser';

/** Words of a language file's `extension` part, in the browser's language; `_locales` of the package holds them. */
export function localeText(name: 'off' | 'explainSelection'): string {
  // WXT knows only messages that lie in the sources; ours are made when the extension is built.
  const getMessage = browser.i18n.getMessage as (name: string) => string;
  return getMessage(name);
}
