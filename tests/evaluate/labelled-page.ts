/** A page and what a reader expects of the extension on it. The file format is one such object a line. */
export interface LabelledPage {
  id: string;
  /** Language the counts are kept under; `pages` for saved pages of a folder. */
  lang: string;
  /** `on` must raise a note; `near` (alike, but another story) and `off` must not. */
  label: 'on' | 'near' | 'off';
  stance?: 'rumour' | 'carries-denial' | null;
  /** Language the note should speak. */
  expectCardLang?: string | null;
  title?: string | null;
  paragraphs?: string[];
  /** Instead of paragraphs: a fragment that goes into the body as it is. */
  html?: string;
  /** What `<html lang>` says where it is not `lang`; empty for no such attribute. */
  htmlLang?: string | null;
}

const LABELS = ['on', 'near', 'off'];
const STANCES = ['rumour', 'carries-denial'];

/**
 * Reads labelled pages, one JSON object a line. Empty lines are passed over; fields that are not known are kept
 * out of the way.
 *
 * @param file Name of the file, for the errors.
 * @throws Error with one line, `file:line: what is wrong`, at the first line that is not a labelled page.
 */
export function parseLabelledPages(text: string, file: string): LabelledPage[] {
  const pages: LabelledPage[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${file}:${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${place}: this line is not JSON.`);
    }
    const trouble = troubleWith(value);
    if (trouble) throw new Error(`${place}: ${trouble}`);
    pages.push(value as LabelledPage);
  }
  return pages;
}

function troubleWith(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'this line is not an object.';
  const page = value as Record<string, unknown>;
  for (const field of ['id', 'lang']) {
    if (typeof page[field] !== 'string' || page[field] === '') return `"${field}" is missing or no text.`;
  }
  if (!LABELS.includes(String(page.label))) return oneOf('label', page.label, LABELS);
  if (!isMissing(page.stance) && !STANCES.includes(String(page.stance))) {
    return oneOf('stance', page.stance, STANCES);
  }
  for (const field of ['title', 'expectCardLang', 'htmlLang', 'html']) {
    if (!isMissing(page[field]) && typeof page[field] !== 'string') return `"${field}" is no text.`;
  }
  const { paragraphs, html } = page;
  if (isMissing(paragraphs) === isMissing(html)) return 'one of "paragraphs" and "html" is needed, not both.';
  const areTexts = Array.isArray(paragraphs) && paragraphs.every((text) => typeof text === 'string');
  return isMissing(paragraphs) || areTexts ? null : '"paragraphs" is no list of texts.';
}

function oneOf(field: string, value: unknown, known: string[]): string {
  return `"${field}" is ${JSON.stringify(value) ?? 'missing'}; it can be ${known.join(', ')}.`;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

/**
 * The document a labelled page becomes: paragraphs under their headline in an article, or the fragment with the
 * title in `<title>` only. All texts but the fragment are escaped.
 */
export function documentOf({ lang, title, paragraphs, html, htmlLang }: LabelledPage): string {
  const declared = htmlLang ?? lang;
  const headline = title ? `<h1>${escapeHtml(title)}</h1>` : '';
  const article = (paragraphs ?? []).map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  return [
    '<!doctype html>',
    declared === '' ? '<html>' : `<html lang="${escapeHtml(declared)}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title ?? '')}</title><link rel="icon" href="data:,"></head>`,
    `<body>${html ?? `<main><article>${headline}\n${article}</article></main>`}</body>`,
    '</html>',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** How a page is named in a list: its title, else the start of its text. */
export function startOf({ title, paragraphs, html }: LabelledPage): string {
  const text = (title || paragraphs?.join(' ') || html || '').replace(/\s+/g, ' ').trim();
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
