/** Writing systems that are no Unicode scripts of their own, with those that they are made of. */
const PARTS: Record<string, string[]> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/**
 * The Unicode scripts that a language is written in, such as `Latn`. Latin for what is no language. Pure.
 */
export function scriptsOf(language: string): string[] {
  const script = likely(language).script || 'Latn';
  return PARTS[script] ?? [script];
}

/** The language of a tag with its likely script, from the Unicode CLDR that browsers have built in. Pure. */
export function likely(tag: string): { language: string; script: string } {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return { language: tag.toLowerCase().split('-')[0] ?? '', script: '' };
  }
}
