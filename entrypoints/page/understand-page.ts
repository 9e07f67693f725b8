import languages from 'virtual:aclara/languages';
import { browser } from 'wxt/browser';
import { richest, topicReader } from '@/components/detector/detect';
import type { Detection } from '@/components/detector/detection';
import { type PageLanguage, pageLanguage } from '@/components/page-language/page-language';
import type { KnowledgePack } from '@/content/types';
import { askBackground } from './ask-background';
import { type PageBlock, readPage } from './read-page';

declare global {
  /** Put in by the background, language by language. */
  var aclaraKnowledge: Record<string, KnowledgePack> | undefined;
}

/** A page on the topic: what it says, and the language to speak on it. */
export interface Understanding {
  detection: Detection;
  pack: KnowledgePack;
  /** The extension does not speak the page's language; the pack is of another one. */
  foreign: boolean;
}

/** Text given to the browser's language detection, in UTF-16 units; it needs no more to be sure. */
const SAMPLE = 2_000;
/** Detection pauses after this many milliseconds, a quarter of a long task. */
const PAUSE_AFTER = 12;

/** Reads the page and looks for the topic in it; `null` when the page does not speak of it. */
export async function understandPage(): Promise<Understanding | null> {
  const blocks = await readPage(document);
  if (blocks.length === 0) return null;
  const { candidates, own } = await languageOf(blocks);
  const packs = await knowledgeOf(candidates);
  const detection = await detectAll(blocks, packs);
  const pack = packs.find(({ language }) => language === (own ?? candidates[0]));
  return detection && pack ? { detection, pack, foreign: own === null } : null;
}

async function languageOf(blocks: PageBlock[]): Promise<PageLanguage> {
  let sample = '';
  for (const { text } of blocks) {
    sample += `${text}\n`;
    if (sample.length > SAMPLE) break;
  }
  const { isReliable, languages: found } = await browser.i18n.detectLanguage(sample.slice(0, SAMPLE));
  const [first] = [...found].sort((a, b) => b.percentage - a.percentage);
  const declared = blocks.at(-1)?.element.closest('[lang]')?.getAttribute('lang') ?? '';
  const evidence = { declared, detected: first?.language ?? null, reliable: isReliable };
  return pageLanguage(evidence, languages, browser.i18n.getUILanguage());
}

/** The packs of these languages, in their order; asks the background for those that are not here yet. */
async function knowledgeOf(codes: string[]): Promise<KnowledgePack[]> {
  const missing = codes.filter((code) => !globalThis.aclaraKnowledge?.[code]);
  if (missing.length > 0) await askBackground('needKnowledge', { languages: missing });
  return codes.map((code) => globalThis.aclaraKnowledge?.[code]).filter((pack) => pack !== undefined);
}

async function detectAll(blocks: PageBlock[], packs: KnowledgePack[]): Promise<Detection | null> {
  const readers = packs.flatMap((pack) => Object.keys(pack.topics).map((topic) => topicReader(topic, pack)));
  let paused = performance.now();
  for (const [index, block] of blocks.entries()) {
    for (const reader of readers) reader.read(block, index);
    if (performance.now() - paused < PAUSE_AFTER) continue;
    await new Promise((resume) => setTimeout(resume));
    paused = performance.now();
  }
  return richest(readers.map((reader) => reader.answer()));
}
