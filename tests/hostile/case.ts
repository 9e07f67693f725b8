import type { Note } from '../browsers/note.ts';
import { isCard, type NotePage, waitForNote } from '../browsers/read-note.ts';
import type { ScenarioBrowser } from '../scenarios/scenario.ts';

/** What a hostile page asks of either browser, beside what a scenario does. */
export interface HostileBrowser extends ScenarioBrowser {
  /** As `read`; what the page complains of is the page's own affair. */
  readUnheard(path: string): Promise<NotePage>;
}

/** A page, another extension or a fault that works against us, and what comes of it. */
export interface HostileCase {
  number: number;
  title: string;
  /** What happens, in a few words. */
  outcome: string;
  /** Where it can be driven as a scenario; else tests elsewhere are named by `titled`. */
  run?: (browser: HostileBrowser) => Promise<void>;
  /** Why it is not driven in a browser. */
  not?: Partial<Record<'chromium' | 'firefox', string>>;
}

/** The name of a test that proves a case, or a part of it; the table of cases finds it by the number. */
export function titled(number: number, title: string): string {
  return `Hostile ${number}: ${title}`;
}

export const STORY =
  'Russian troops and military advisers have landed in Venezuela with a shipment of missiles.';

/** A page on the topic, or with another body. */
export function storyPage({ head = '', body = '', attributes = 'lang="en"' } = {}): string {
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8">
    <title>Rumours of Russian troops in Venezuela</title><link rel="icon" href="data:,">${head}</head>
    <body><article><h1>${STORY}</h1><p>${STORY}</p><p>${STORY}</p></article>${body}</body></html>`;
}

/** A page about something else. */
export function gardenPage(body = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A garden on the roof</title>
    <link rel="icon" href="data:,"></head><body><article><h1>A garden on the roof</h1>
    <p>Tomatoes, beans and a stubborn fig tree grow above the old market hall of the city.</p></article>${body}</body></html>`;
}

/** Serves a page on the topic and opens it, until it has its card. */
export async function openCard(
  browser: HostileBrowser,
  name: string,
  parts: Parameters<typeof storyPage>[0] = {},
): Promise<{ page: NotePage; note: Note }> {
  const path = `/hostile/${name}.html`;
  browser.serve(path, storyPage(parts));
  const page = await browser.read(path);
  return { page, note: await waitForNote(page, isCard) };
}
