/** "2019", "2019–2022", in the digits of the language. Pure. */
export function yearsText(language: string, { since, until }: { since: number; until: number }): string {
  const digits = new Intl.NumberFormat(language, { useGrouping: false });
  return since === until ? digits.format(since) : `${digits.format(since)}–${digits.format(until)}`;
}
