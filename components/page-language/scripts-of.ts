/** Writing systems that are no Unicode scripts of their own, with those that they are made of. */
const PARTS: Record<string, string[]> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/**
 * The Unicode scripts that a language is written in, such as `Latn`, by the CLDR that browsers have built in. Latin
 * for what is no language. Pure.
 */
export function scriptsOf(language: string): string[] {
  const script = likelyScript(language);
  return PARTS[script] ?? [script];
}

function likelyScript(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}
