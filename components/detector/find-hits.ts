import { SUB_CLAIMS } from '@/content/sub-claims';
import type { Signals, SubClaim } from '@/content/types';
import { type Span, type TermIndex, termIndex } from './term-index';

/** A term found in a folded sentence, in UTF-16 units of that sentence. */
export type Hit = Span;

export interface MilitaryHit extends Hit {
  subClaim: SubClaim | 'general';
}

const NAMES = [
  'actor',
  'place',
  'placesOwn',
  'otherActor',
  'otherPlace',
  'otherMatter',
  'denial',
  'objection',
] as const;

/** All terms found in one sentence; each list is in the order of the text. */
export type Hits = Record<(typeof NAMES)[number], Hit[]> & {
  military: MilitaryHit[];
  /** Other places, with those that are passed over where the place itself is named: "the war in Ukraine". */
  anyOtherPlace: Hit[];
};

const MILITARY = [...SUB_CLAIMS, 'general'] as const;

/** The signals of one topic in one language, ready to search folded text with. */
export type Matcher = TermIndex<(typeof NAMES)[number] | (typeof MILITARY)[number] | 'ignore'>;

/** Prepares the signals of one language. Pure; see `termIndex` for its cost. */
export function matcherFor({ military, gate: _, ...lists }: Signals): Matcher {
  return termIndex({ ...lists, ...military });
}

/**
 * Finds all terms of a folded sentence. Terms inside an `ignore` phrase do not count, but those of other matters:
 * such a phrase is often about one. Pure, linear.
 */
export function findHits(sentence: string, matcher: Matcher): Hits {
  const found = matcher(sentence);
  const counts = (hit: Hit) => !found.ignore.some(({ start, end }) => hit.start < end && hit.end > start);
  const military = MILITARY.flatMap((subClaim) => found[subClaim].map((hit) => ({ ...hit, subClaim })));
  return {
    actor: found.actor.filter(counts),
    place: found.place.filter(counts),
    placesOwn: found.placesOwn.filter(counts),
    otherActor: found.otherActor.filter(counts),
    otherPlace: found.otherPlace.filter(counts),
    anyOtherPlace: found.otherPlace,
    otherMatter: found.otherMatter,
    denial: found.denial.filter(counts),
    objection: found.objection.filter(counts),
    military: withoutOverlaps(military.filter(counts)),
  };
}

/** One stretch of text is one matter: the longest term, and a named sub-claim before `general`. */
function withoutOverlaps(hits: MilitaryHit[]): MilitaryHit[] {
  const kept: MilitaryHit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else if (tellsMore(hit, last)) kept[kept.length - 1] = hit;
  }
  return kept;
}

function tellsMore(hit: MilitaryHit, than: MilitaryHit): boolean {
  const named = Number(hit.subClaim !== 'general') - Number(than.subClaim !== 'general');
  return named > 0 || (named === 0 && hit.end - hit.start > than.end - than.start);
}
