import type { Passage } from './detection';
import { findHits, type Matcher } from './find-hits';
import { fold } from './fold';
import type { Grammar } from './grammar';
import { type Context, judgeSentence, PASSAGE_SCORE, type Sentence } from './judge-sentence';
import { signCapitals } from './sign-capitals';
import { splitSentences } from './split-sentences';

/** The signals and the grammar of one language, ready to use. */
export interface Language {
  matcher: Matcher;
  grammar: Grammar;
}

/** What one block says of the topic. */
export interface BlockFindings {
  passages: Omit<Passage, 'block' | 'zone'>[];
  /** Indexes of the sentences that are passages, and of those in which the actor denies something. */
  saidAt: number[];
  deniedAt: number[];
  /** Number of sentences. */
  length: number;
  /** A sentence names the place, and no other place. */
  place: boolean;
  /** A sentence names the actor, with a military matter, and nobody else who could be the one to act. */
  actor: boolean;
  /** A sentence names the place alone, with a military matter. */
  military: boolean;
}

/** What the page's headline has set up. */
export type Headline = Pick<BlockFindings, 'place' | 'actor' | 'military'>;

/** The place was named this many sentences ago, at most, and is still the one that is spoken of. */
const PLACE_HOLDS = 2;

/**
 * Reads one block sentence by sentence, each in the light of its neighbours and of the headline. Pure, linear in
 * the text.
 */
export function readBlock(text: string, language: Language, headline: Headline): BlockFindings {
  const parts = splitSentences(text);
  const sentences = parts.map((part) => sentenceOf(part.text, language));
  const passages: BlockFindings['passages'] = [];
  const saidAt: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const { score, subClaims } = judgeSentence(sentence, contextOf(sentences, index, headline));
    const part = parts[index];
    if (score < PASSAGE_SCORE || !part) continue;
    passages.push({ start: part.start, text: part.text.trim(), subClaims, score });
    saidAt.push(index);
  }
  return {
    passages,
    saidAt,
    deniedAt: [...sentences.keys()].filter((index) => deniedIn(sentences, index)),
    length: sentences.length,
    place: sentences.some(namesPlaceAlone),
    actor: sentences.some((sentence) => namesActorAlone(sentence) && isMilitary(sentence)),
    military: sentences.some((sentence) => namesPlaceAlone(sentence) && isMilitary(sentence)),
  };
}

function sentenceOf(text: string, { matcher, grammar }: Language): Sentence {
  const folded = fold(signCapitals(text));
  return { text: folded, hits: findHits(folded, matcher), grammar };
}

/** What the sentences around one, and the headline, have set up. */
function contextOf(sentences: readonly Sentence[], index: number, headline: Headline): Context {
  const beside = [sentences[index - 1], sentences[index + 1]].filter((sentence) => sentence !== undefined);
  const alone = beside.filter(namesActorAlone);
  const after = sentences[index + 1];
  return {
    place:
      !beside.some(isElsewhere) &&
      (headline.place || placeHolds(sentences, index) || (after !== undefined && namesPlaceAlone(after))),
    actor: headline.actor || alone.length > 0,
    together: alone.some(namesPlaceAlone) || (headline.military && alone.length > 0),
    headline: headline.actor,
  };
}

function placeHolds(sentences: readonly Sentence[], index: number): boolean {
  for (let back = 1; back <= PLACE_HOLDS; back += 1) {
    const earlier = sentences[index - back];
    if (!earlier) return false;
    if (earlier.hits.place.length > 0) return true;
    if (earlier.hits.otherPlace.length > 0) return false;
  }
  return false;
}

function namesPlaceAlone({ hits }: Sentence): boolean {
  return hits.place.length > 0 && hits.otherPlace.length === 0;
}

function isMilitary({ hits }: Sentence): boolean {
  return hits.military.some(({ subClaim }) => subClaim !== 'general');
}

function isElsewhere({ hits }: Sentence): boolean {
  return hits.otherPlace.length > 0 && hits.place.length === 0;
}

function namesActorAlone({ hits }: Sentence): boolean {
  return hits.actor.length > 0 && hits.otherActor.length === 0 && hits.objection.length === 0;
}

/** The actor denies: in this sentence, or in a quotation without a name, whose speaker stands beside it. */
function deniedIn(sentences: readonly Sentence[], index: number): boolean {
  const sentence = sentences[index];
  if (!sentence || sentence.hits.denial.length === 0) return false;
  if (namesOf(sentence).length > 0) return deniedBy(sentence);
  return [sentences[index + 1], sentences[index - 1]].some(
    (beside) => beside !== undefined && namesActorAlone(beside),
  );
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
  const names = namesOf({ text, hits, grammar });
  return hits.denial.some(({ start }) => {
    const speaker =
      grammar.order === 'sov'
        ? names[0]
        : (names.findLast((name) => name.start <= start) ?? names.find((name) => name.start > start));
    return speaker?.actor ?? false;
  });
}

/** Those who could be the subject of a sentence, in the order of the text. */
function namesOf({ text, hits, grammar }: Sentence): { start: number; actor: boolean }[] {
  const others = [...hits.otherActor, ...hits.place].filter((name) => !grammar.isOblique(text, name));
  return [
    ...hits.actor.map(({ start }) => ({ start, actor: true })),
    ...others.map(({ start }) => ({ start, actor: false })),
  ].sort((a, b) => a.start - b.start);
}
