import type { Signals, SubClaim } from '@/content/types';
import { foldedIndex, type Span, type TermIndex } from './term-index';

/** A term found in a folded sentence, in UTF-16 units of that sentence. */
export type Hit = Span;

export interface MatterHit extends Hit {
  /** `general` where it names no sub-claim. */
  subClaim: SubClaim;
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
  matters: MatterHit[];
  /** Other places, with those that are passed over where the place itself is named: "the war in Ukraine". */
  anyOtherPlace: Hit[];
};

/** The signals of one topic in one language, ready to search folded text with; each matter under its own name. */
export interface Matcher {
  lists: TermIndex<(typeof NAMES)[number] | 'ignore' | `matter ${string}`>;
  matters: readonly SubClaim[];
}

/** Prepares the signals of one language, their terms folded as packs have them. Pure; see `foldedIndex` for its cost. */
export function matcherFor({ matters, ...lists }: Omit<Signals, 'gate'>): Matcher {
  const named = Object.entries(matters).map(([subClaim, terms]) => [`matter ${subClaim}`, terms]);
  return {
    lists: foldedIndex({ ...lists, ...Object.fromEntries(named) }),
    matters: Object.keys(matters),
  };
}

/**
 * Finds all terms of a folded sentence. Terms inside an `ignore` phrase do not count, but those of other matters:
 * such a phrase is often about one. Pure, linear.
 */
export function findHits(sentence: string, matcher: Matcher): Hits {
  const found = matcher.lists(sentence);
  const counts = (hit: Hit) => !found.ignore.some(({ start, end }) => hit.start < end && hit.end > start);
  const matters = matcher.matters.flatMap((subClaim) =>
    (found[`matter ${subClaim}`] ?? []).map((hit) => ({ ...hit, subClaim })),
  );
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
    matters: withoutOverlaps(matters.filter(counts)),
  };
}

/** One stretch of text is one matter: the longest term, and a named sub-claim before `general`. */
function withoutOverlaps(hits: MatterHit[]): MatterHit[] {
  const kept: MatterHit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else if (tellsMore(hit, last)) kept[kept.length - 1] = hit;
  }
  return kept;
}

function tellsMore(hit: MatterHit, than: MatterHit): boolean {
  const named = Number(hit.subClaim !== 'general') - Number(than.subClaim !== 'general');
  return named > 0 || (named === 0 && hit.end - hit.start > than.end - than.start);
}
