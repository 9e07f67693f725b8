import languages from 'virtual:aclara/languages';
import { browser } from '@wxt-dev/browser'; // see ask-background.ts
import { languageFor, richest, type TopicReader, topicReader } from '@/components/detector/detect';
import type { Detection } from '@/components/detector/detection';
import { FALLBACK_LANGUAGE, type PageLanguage, pageLanguage } from '@/components/page-language/page-language';
import type { KnowledgePack } from '@/content/types';
import { breather } from '../gate/breather';
import { bringScripts } from './bring-scripts';
import { carriesClaimReview } from './kind-of-page';
import { publishedOn } from './published-on';
import type { PageBlock } from './read-page';

/** A page on the topic: what it says, and the language to speak on it. */
export interface Understanding {
  detection: Detection;
  /** The page's language, or the browser's where the extension does not speak that of the page. */
  language: string;
  /** The extension does not speak the page's language. */
  foreign: boolean;
  /** The page marks a review of a claim on it. */
  reviewed: boolean;
  /** Day on which the page says that it was published, as YYYY-MM-DD. */
  published: string | null;
  /** Where each passage of the detection stands; not for passages of the page's title. */
  places: ReadonlyMap<number, Element>;
}

const CODES = Object.keys(languages);

/** Text given to the browser's language detection, in UTF-16 units; it needs no more to be sure. */
const SAMPLE = 2_000;

/**
 * Looks for the topic in blocks of text.
 *
 * @returns What they say of it, and their language: `null` where there is no text.
 */
export async function detectIn(
  blocks: PageBlock[],
): Promise<{ understanding: Understanding | null; language: string | null }> {
  if (blocks.length === 0) return { understanding: null, language: null };
  const { candidates } = await languageOf(blocks);
  const detection = await detectAll(blocks, await bringScripts(candidates, false));
  if (detection === null) return { understanding: null, language: candidates[0] ?? FALLBACK_LANGUAGE };
  // A page may hold several languages: the note speaks that of the passages.
  const matched = new Set(detection.passages.map(({ block }) => block));
  const { candidates: best, own } = await languageOf(blocks.filter((_, index) => matched.has(index)));
  const language = best[0] ?? FALLBACK_LANGUAGE;
  const places = new Map(
    [...matched].flatMap((index) => (blocks[index] ? [[index, blocks[index].element]] : [])),
  );
  return {
    understanding: {
      detection,
      language,
      foreign: own === null,
      reviewed: carriesClaimReview(document),
      published: publishedOn(document),
      places,
    },
    language,
  };
}

/** Makes ready what the background has put in already: the language that the page declares. */
function prepareAtHand(): void {
  for (const pack of Object.values(globalThis.aclaraKnowledge ?? {})) {
    for (const topic of Object.keys(pack.topics)) languageFor(topic, pack);
  }
}

async function languageOf(blocks: readonly PageBlock[]): Promise<PageLanguage> {
  let text = '';
  for (const block of blocks) {
    text += `${block.text}\n`;
    if (text.length > SAMPLE) break;
  }
  text = text.slice(0, SAMPLE);
  const asked = browser.i18n.detectLanguage(text);
  prepareAtHand(); // while the browser thinks
  const { isReliable, languages: found } = await asked;
  const detected = [...found].sort((a, b) => b.percentage - a.percentage).map(({ language }) => language);
  const declared = blocks.at(-1)?.element.closest('[lang]')?.getAttribute('lang') ?? '';
  return pageLanguage(
    { declared, detected, reliable: isReliable, text },
    CODES,
    browser.i18n.getUILanguage(),
  );
}

async function detectAll(blocks: PageBlock[], packs: KnowledgePack[]): Promise<Detection | null> {
  const readers: TopicReader[] = [];
  const breathe = breather();
  for (const pack of packs) {
    for (const topic of Object.keys(pack.topics)) {
      await breathe();
      readers.push(topicReader(topic, pack));
    }
  }
  for (const [index, block] of blocks.entries()) {
    await breathe();
    for (const reader of readers) reader.read(block, index);
  }
  return richest(readers.map((reader) => reader.answer()));
}
