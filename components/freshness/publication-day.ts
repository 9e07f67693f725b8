/** How a page writes a date for machines: ISO 8601, with or without the time of day. */
const ISO = /^\s*(\d{4}-\d{2}-\d{2})(?:[T\s].*)?$/u;
/** Before the web had news, a date is a mistake. */
const FIRST = '1995-01-01';
/** Deeper and longer than any real description of an article. */
const DEEPEST = 6;
const LONGEST = 200_000;

/**
 * The day on which a page says that it was published, as YYYY-MM-DD. Pure, never throws.
 *
 * @param jsonLd Texts of the page's JSON-LD scripts; schema.org's `datePublished` is looked for in them first.
 * @param marks Dates that the page's elements carry, the surest first.
 * @returns `null` where none is a date that a page can have.
 */
export function publicationDay(jsonLd: readonly string[], marks: readonly string[]): string | null {
  const described = jsonLd.flatMap((text) => {
    try {
      return text.length > LONGEST ? [] : datesIn(JSON.parse(text));
    } catch {
      return []; // Pages write what they like.
    }
  });
  for (const mark of [...described, ...marks]) {
    const day = ISO.exec(mark)?.[1];
    if (day !== undefined && day >= FIRST && isDay(day)) return day;
  }
  return null;
}

function datesIn(value: unknown, depth = 0): string[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'datePublished' && typeof inner === 'string') return [inner];
    // What the article is about, or what is said below it, has dates of its own.
    return /^(?:comment|review|hasPart|video|image|mentions|about|citation)s?$/u.test(key)
      ? []
      : datesIn(inner, depth + 1);
  });
}

function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
