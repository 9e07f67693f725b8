import { SUB_CLAIMS } from '@/content/sub-claims';
import type { KnowledgePack, SubClaim } from '@/content/types';
import type { Block, Detection, Passage } from './detection';
import { findHits, type Hits, type Matcher, matcherFor } from './find-hits';
import { fold } from './fold';
import { type Grammar, grammarOf } from './grammar';
import { judgeSentence, PASSAGE_SCORE, type Sentence } from './judge-sentence';
import { signCapitals } from './sign-capitals';
import { splitSentences } from './split-sentences';

/** A reader of one topic in one language: give it the page's blocks in order, then ask for its answer. */
export interface TopicReader {
  read(block: Block, index: number): void;
  answer(): Detection | null;
}

/** More passages than this say nothing new; the cap bounds what a page that repeats itself can make us keep. */
const MOST_PASSAGES = 200;

/** Blocks in these zones can raise a note; see `Zone`. */
const COUNTS = new Set(['headline', 'lede', 'article']);

/**
 * Makes a reader of one topic in one language. It takes the blocks one by one, so that a caller on a long page
 * can pause between them. Pure: it sees nothing but the text it is given.
 */
export function topicReader(topic: string, pack: KnowledgePack): TopicReader {
  const matcher = matcherFor(textOf(topic, pack).signals);
  const grammar = grammarOf(pack.grammar);
  const passages: Passage[] = [];
  const headline = { place: false };
  let denied = false;

  return {
    read(block, index) {
      if (!COUNTS.has(block.zone)) return;
      const found = readBlock(block, index, { matcher, grammar }, headline.place);
      passages.push(...found.passages.slice(0, MOST_PASSAGES - passages.length));
      denied ||= found.denied;
      if (block.zone === 'headline') headline.place ||= found.namesPlace;
    },
    answer() {
      if (passages.length === 0) return null;
      return {
        topic,
        language: pack.language,
        passages,
        subClaims: SUB_CLAIMS.filter((name) => passages.some(({ subClaims }) => subClaims.includes(name))),
        strength: isStrong(passages) ? 'strong' : 'weak',
        stance: denied ? 'carries-denial' : 'rumour',
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

interface BlockFindings {
  passages: Passage[];
  denied: boolean;
  namesPlace: boolean;
}

interface Knowledge {
  matcher: Matcher;
  grammar: Grammar;
}

function readBlock(
  block: Block,
  index: number,
  { matcher, grammar }: Knowledge,
  placeInHeadline: boolean,
): BlockFindings {
  const passages: Passage[] = [];
  let namesPlace = false;
  let denied = false;
  let placeAge = Number.POSITIVE_INFINITY;
  let actorBefore = false;
  let passageAge = Number.POSITIVE_INFINITY;
  let denialAge = Number.POSITIVE_INFINITY;

  for (const sentence of splitSentences(block.text)) {
    const text = fold(signCapitals(sentence.text));
    const hits = findHits(text, matcher);
    placeAge += 1;
    passageAge += 1;
    denialAge += 1;

    const read = { text, hits, grammar };
    const context = { place: placeAge <= 2 || placeInHeadline, actor: actorBefore };
    const { score, subClaims } = judgeSentence(read, context);
    if (score >= PASSAGE_SCORE) {
      const place = { block: index, zone: block.zone, start: sentence.start };
      passages.push({ ...place, text: sentence.text.trim(), subClaims, score });
      passageAge = 0;
    }
    if (deniedBy(read)) denialAge = 0;
    denied ||= denialAge <= 1 && passageAge <= 1;

    if (hits.place.length > 0) {
      namesPlace = true;
      placeAge = 0;
    } else if (hits.otherPlace.length > 0) placeAge = Number.POSITIVE_INFINITY;
    actorBefore = hits.actor.length > 0 && hits.otherActor.length === 0 && hits.objection.length === 0;
  }
  return { passages, denied, namesPlace };
}

/**
 * Is it the actor who denies? "Lavrov: …", or the last name before the denial that could be its subject, or else
 * the first after it. Where the verb stands at the end, the subject is the first name.
 */
function deniedBy({ text, hits, grammar }: Sentence): boolean {
  const [first] = hits.actor;
  const speaks =
    first !== undefined && hits.denial.length > 0 && /^[^:：]{0,40}$/u.test(text.slice(0, first.end));
  if (speaks && /[:：]/u.test(text.charAt(first.end))) return true;
  const others = [...hits.otherActor, ...hits.place].filter((name) => !grammar.isOblique(text, name));
  const names = [
    ...hits.actor.map(({ start }) => ({ start, actor: true })),
    ...others.map(({ start }) => ({ start, actor: false })),
  ].sort((a, b) => a.start - b.start);
  return hits.denial.some(({ start }) => {
    const speaker =
      grammar.order === 'sov'
        ? names[0]
        : (names.findLast((name) => name.start <= start) ?? names.find((name) => name.start > start));
    return speaker?.actor ?? false;
  });
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
