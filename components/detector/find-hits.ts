import type { Signals, SubClaim } from '@/content/types';
import { termPattern } from './term-pattern';

/** A term found in a folded sentence, in UTF-16 units of that sentence. */
export interface Hit {
  start: number;
  end: number;
}

export interface MilitaryHit extends Hit {
  subClaim: SubClaim | 'general';
}

/** All terms found in one sentence; each list is in the order of the text. */
export interface Hits {
  actor: Hit[];
  place: Hit[];
  otherActor: Hit[];
  otherPlace: Hit[];
  denial: Hit[];
  objection: Hit[];
  military: MilitaryHit[];
}

/** The signals of one topic in one language, ready to search folded text with. */
export interface Matcher {
  actor: RegExp;
  place: RegExp;
  otherActor: RegExp;
  otherPlace: RegExp;
  denial: RegExp;
  objection: RegExp;
  ignore: RegExp;
  military: [SubClaim | 'general', RegExp][];
}

/** More hits than this in one sentence say nothing new; the cap bounds the pairing that follows. */
const MOST_HITS = 40;

/** Prepares the signals of one language. Pure; about a millisecond, so do it once a page. */
export function matcherFor(signals: Signals): Matcher {
  return {
    actor: termPattern(signals.actor),
    place: termPattern(signals.place),
    otherActor: termPattern(signals.otherActor),
    otherPlace: termPattern(signals.otherPlace),
    denial: termPattern(signals.denial),
    objection: termPattern(signals.objection),
    ignore: termPattern(signals.ignore),
    military: (Object.entries(signals.military) as [SubClaim | 'general', string[]][]).map(
      ([subClaim, terms]) => [subClaim, termPattern(terms)],
    ),
  };
}

/** Finds all terms of a folded sentence. Terms inside an `ignore` phrase do not count. Pure, linear. */
export function findHits(sentence: string, matcher: Matcher): Hits {
  const text = sentence.replace(matcher.ignore, (phrase) => '·'.repeat(phrase.length));
  return {
    actor: hitsOf(text, matcher.actor),
    place: hitsOf(text, matcher.place),
    otherActor: hitsOf(text, matcher.otherActor),
    otherPlace: hitsOf(text, matcher.otherPlace),
    denial: hitsOf(text, matcher.denial),
    objection: hitsOf(text, matcher.objection),
    military: militaryHits(text, matcher.military),
  };
}

function hitsOf(text: string, pattern: RegExp): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(pattern)) {
    hits.push({ start: match.index, end: match.index + match[0].length });
    if (hits.length === MOST_HITS) break;
  }
  return hits;
}

/** One stretch of text gives one military hit: the longest term, and a named sub-claim before `general`. */
function militaryHits(text: string, patterns: Matcher['military']): MilitaryHit[] {
  const all = patterns.flatMap(([subClaim, pattern]) =>
    hitsOf(text, pattern).map((hit) => ({ ...hit, subClaim })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MilitaryHit[] = [];
  for (const hit of all) {
    const last = kept.at(-1);
    if (last && hit.start < last.end) {
      if (last.subClaim === 'general' && hit.subClaim !== 'general') kept[kept.length - 1] = hit;
      continue;
    }
    kept.push(hit);
  }
  return kept;
}
