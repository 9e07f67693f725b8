/** What a test may wish of either browser. */
export interface BrowserWishes {
  /** Folder of the built extension. */
  extension: string;
  /** Folder that keeps storage and settings, to be opened again later; without it a fresh one, deleted on close. */
  profile?: string;
  /** Default true. */
  headless?: boolean;
  /**
   * What `navigator.language` says, such as `es`. Default `en-US`. `i18n.getUILanguage()` follows only where the
   * browser's own translation is installed (Debian keeps them in chromium-l10n and firefox-esr-l10n-es and the like).
   */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** In CSS pixels. Default 1280 × 800. */
  viewport?: { width: number; height: number };
  /** Pixels of a picture for one CSS pixel. Default 1. */
  scale?: number;
  /** A screen that is touched, as of a telephone. */
  touch?: true;
  /** Keep the page open that greets a new reader; it is closed unless asked for. */
  greeting?: true;
}
