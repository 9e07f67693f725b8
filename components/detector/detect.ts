import type { KnowledgePack, KnownTopic, SubClaim } from '@/content/types';
import type { Block, Detection, Passage } from './detection';
import { matcherFor } from './find-hits';
import { grammarOf } from './grammar';
import { type Candidate, type Language, readBlock } from './read-block';
import { PASSAGE_SCORE, scoreOf } from './score';
import { newStory } from './story';

/** A sentence of the page that could be a passage, with the evidence on each of its matters. */
interface PageCandidate extends Candidate {
  /** Index of the block in the page's list of blocks. */
  block: number;
  zone: Block['zone'];
}

/** A reader of one topic in one language: give it the page's blocks in order, then ask for its answer. */
export interface TopicReader {
  read(block: Block, index: number): void;
  candidates(): readonly PageCandidate[];
  answer(): Detection | null;
}

/** More than this say nothing new; the cap bounds what a page that repeats itself can make us keep. */
const MOST_CANDIDATES = 400;
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
  const { scope } = textOf(topic, pack);
  const language = languageFor(topic, pack);
  const story = newStory();
  const candidates: PageCandidate[] = [];
  const deniedAt: number[] = [];
  let deniedInHeadline = false;

  /** A headline waits for the block after it. */
  let waiting: { block: Block; index: number } | null = null;

  const take = (block: Block, index: number, next?: string) => {
    const isHeadline = block.zone === 'headline';
    const found = readBlock(block.text, language, isHeadline, story, next);
    for (const candidate of found.candidates.slice(0, MOST_CANDIDATES - candidates.length)) {
      candidates.push({ block: index, zone: block.zone, ...candidate });
    }
    if (deniedAt.length < MOST_CANDIDATES) deniedAt.push(...found.deniedAt);
    deniedInHeadline ||= isHeadline && found.deniedAt.length > 0;
  };
  const takeWaiting = (next?: string) => {
    if (waiting) take(waiting.block, waiting.index, next);
    waiting = null;
  };

  return {
    read(block, index) {
      if (!COUNTS.has(block.zone)) return;
      takeWaiting(block.text);
      if (block.zone === 'headline') waiting = { block, index };
      else take(block, index);
    },
    candidates() {
      takeWaiting();
      return candidates;
    },
    answer() {
      takeWaiting();
      const found = candidates.flatMap(passageIn).slice(0, MOST_PASSAGES);
      if (found.length === 0) return null;
      const passages = found.map(({ passage }) => passage);
      const denied = deniedAt.some((at) => found.some(({ sentence }) => Math.abs(sentence - at) <= NEARBY));
      return {
        topic,
        language: pack.language,
        passages,
        subClaims: Object.keys(scope).filter((name) =>
          passages.some(({ subClaims }) => subClaims.includes(name)),
        ),
        strength: isStrong(passages) ? 'strong' : 'weak',
        stance: denied || deniedInHeadline ? 'carries-denial' : 'rumour',
      };
    },
  };
}

/** The candidate as a passage, with the matters that are sure enough; none when no matter is. */
function passageIn(candidate: PageCandidate): { passage: Passage; sentence: number }[] {
  const { block, zone, text, start, sentence, matters } = candidate;
  const scored = matters.map(({ subClaim, evidence }) => ({ subClaim, score: scoreOf(evidence) }));
  const sure = scored.filter(({ score }) => score >= PASSAGE_SCORE);
  if (sure.length === 0) return [];
  const subClaims = new Set<SubClaim>();
  for (const { subClaim } of sure) if (subClaim !== 'general') subClaims.add(subClaim);
  const score = Math.max(...sure.map((matter) => matter.score));
  return [{ passage: { block, zone, text, start, subClaims: [...subClaims], score }, sentence }];
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

/** What was made of the texts of a topic: making it takes longer than reading an article. */
const languages = new WeakMap<KnownTopic, Language>();

/** Makes what reading a topic in a language needs, so that it is there when it is time to read. */
export function languageFor(topic: string, pack: KnowledgePack): Language {
  const text = textOf(topic, pack);
  const known = languages.get(text);
  if (known) return known;
  const language = { matcher: matcherFor(text.signals), grammar: grammarOf(pack.grammar) };
  languages.set(text, language);
  return language;
}

function textOf(topic: string, pack: KnowledgePack): KnownTopic {
  const text = pack.topics[topic];
  if (!text) throw new Error(`The language "${pack.language}" has no text of the topic "${topic}".`);
  return text;
}

/** The headline speaks of the topic, or several passages do; two sentences of one paragraph are a mention. */
function isStrong(passages: Passage[]): boolean {
  const blocks = new Set(passages.map(({ block }) => block));
  return passages.some(({ zone }) => zone === 'headline') || blocks.size > 1 || passages.length > 2;
}
