import { SUB_CLAIMS } from '@/content/sub-claims';
import type { KnowledgePack, SubClaim } from '@/content/types';
import type { Block, Detection, Passage } from './detection';
import { matcherFor } from './find-hits';
import { grammarOf } from './grammar';
import { readBlock } from './read-block';

/** A reader of one topic in one language: give it the page's blocks in order, then ask for its answer. */
export interface TopicReader {
  read(block: Block, index: number): void;
  answer(): Detection | null;
}

/** More passages than this say nothing new; the cap bounds what a page that repeats itself can make us keep. */
const MOST_PASSAGES = 200;

/** A denial this many sentences away from a passage speaks of the same; news has paragraphs of one sentence. */
const NEARBY = 2;

/** Blocks in these zones can raise a note; see `Zone`. */
const COUNTS = new Set(['headline', 'lede', 'article']);

/**
 * Makes a reader of one topic in one language. It takes the blocks one by one, so that a caller on a long page
 * can pause between them. Pure: it sees nothing but the text it is given.
 */
export function topicReader(topic: string, pack: KnowledgePack): TopicReader {
  const language = { matcher: matcherFor(textOf(topic, pack).signals), grammar: grammarOf(pack.grammar) };
  const passages: Passage[] = [];
  const headline = { place: false, actor: false, military: false };
  const saidAt: number[] = [];
  const deniedAt: number[] = [];
  let sentences = 0;
  let deniedInHeadline = false;

  return {
    read(block, index) {
      if (!COUNTS.has(block.zone)) return;
      const found = readBlock(block.text, language, headline);
      for (const passage of found.passages.slice(0, MOST_PASSAGES - passages.length)) {
        passages.push({ block: index, zone: block.zone, ...passage });
      }
      if (saidAt.length < MOST_PASSAGES) saidAt.push(...found.saidAt.map((at) => sentences + at));
      if (deniedAt.length < MOST_PASSAGES) deniedAt.push(...found.deniedAt.map((at) => sentences + at));
      sentences += found.length;
      if (block.zone === 'headline') {
        headline.place ||= found.place;
        headline.actor ||= found.actor;
        headline.military ||= found.military;
        deniedInHeadline ||= found.deniedAt.length > 0;
      }
    },
    answer() {
      if (passages.length === 0) return null;
      const denied = deniedAt.some((denial) => saidAt.some((said) => Math.abs(said - denial) <= NEARBY));
      return {
        topic,
        language: pack.language,
        passages,
        subClaims: SUB_CLAIMS.filter((name) => passages.some(({ subClaims }) => subClaims.includes(name))),
        strength: isStrong(passages) ? 'strong' : 'weak',
        stance: denied || deniedInHeadline ? 'carries-denial' : 'rumour',
      };
    },
  };
}

/**
 * Finds what a page says of a topic: `null` when it says nothing, or when in doubt. Tries the languages in the
 * order given and takes the one that found most. Pure.
 *
 * @throws Error when a pack lacks the topic.
 */
export function detect(
  blocks: readonly Block[],
  topic: string,
  packs: readonly KnowledgePack[],
): Detection | null {
  const answers = packs.map((pack) => {
    const reader = topicReader(topic, pack);
    for (const [index, block] of blocks.entries()) reader.read(block, index);
    return reader.answer();
  });
  return richest(answers);
}

/** The answer with the most passages; the earlier one where they are equal. Pure. */
export function richest(answers: readonly (Detection | null)[]): Detection | null {
  let best: Detection | null = null;
  for (const answer of answers) {
    if (answer && answer.passages.length > (best?.passages.length ?? 0)) best = answer;
  }
  return best;
}

function textOf(topic: string, pack: KnowledgePack) {
  const text = pack.topics[topic];
  if (!text) throw new Error(`The language "${pack.language}" has no text of the topic "${topic}".`);
  return text;
}

/** The headline speaks of the topic, or several passages do; two sentences of one paragraph are a mention. */
function isStrong(passages: Passage[]): boolean {
  const blocks = new Set(passages.map(({ block }) => block));
  return passages.some(({ zone }) => zone === 'headline') || blocks.size > 1 || passages.length > 2;
}

/** The sub-claims of a detection that the statement speaks of, and those that it leaves out. Pure. */
export function scopeOf(
  subClaims: readonly SubClaim[],
  statementSpeaksOf: readonly SubClaim[],
): { spoken: SubClaim[]; unspoken: SubClaim[] } {
  return {
    spoken: subClaims.filter((subClaim) => statementSpeaksOf.includes(subClaim)),
    unspoken: subClaims.filter((subClaim) => !statementSpeaksOf.includes(subClaim)),
  };
}
