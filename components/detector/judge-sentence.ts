import type { SubClaim } from '@/content/types';
import { distance, inOrder, nearest, wordLength } from './distance';
import type { Hit, Hits, MilitaryHit } from './find-hits';
import type { Grammar } from './grammar';
import { inOneList } from './in-one-list';

/** What the text before a sentence has set up. */
export interface Context {
  /** The place was named in the headline, in the two sentences before, or in the one after. */
  place: boolean;
  /** The actor was named in the headline or in a sentence beside this one, and nobody else was. */
  actor: boolean;
  /**
   * A sentence beside this one names both ("Rostec is about to close a deal with Caracas"), or the actor, under a
   * headline about a military matter in the place.
   */
  together: boolean;
  /** The headline tells of a military matter of the actor's. */
  headline: boolean;
}

/** A folded sentence with the terms found in it. */
export interface Sentence {
  text: string;
  hits: Hits;
  grammar: Grammar;
}

/** How a sentence speaks of the topic. */
export interface Judgement {
  /** 0 to 1, see `judgeSentence`. */
  score: number;
  subClaims: SubClaim[];
}

/** A sentence counts as a passage from this score on. */
export const PASSAGE_SCORE = 0.4;

/** Words between: the actor's name stands beside the matter ("Russian troops", "tropas de Rusia"). */
const BESIDE = 3;
/** Words between: the actor is still the subject ("Russia said on Monday it would send … advisers"). */
const SAME_CLAUSE = 14;
/** Words between: the place belongs to the same statement. */
const SAME_STATEMENT = 30;

/** What only the sentences around name, or the headline, is half as sure; both from elsewhere is too little … */
const BORROWED = 0.6;
/** … unless they come from one sentence. */
const BORROWED_TOGETHER = 0.7;

const NOTHING: Judgement = { score: 0, subClaims: [] };

/**
 * Judges one sentence: does the actor own the military matter, and is the place where or for whom?
 *
 * Each matter goes to the nearest possible owner. Another owner that is nearer takes it away, unless both stand
 * in one list ("Cuba and Russia"); so do words of objection in between ("Moscow criticised the deployment").
 * The place is the nearest place, and another one that is nearer takes it away in the same manner. A place in
 * one list with the actor ("troops of Russia and Venezuela in Nicaragua") is a second owner.
 *
 * The score is 1 for a matter beside its owner with the place in the same sentence, and less for each thing
 * that is further off or only told before. The weights were set by hand on sentences of our own. Pure.
 */
export function judgeSentence(sentence: Sentence, context: Context): Judgement {
  const { hits } = sentence;
  if (hits.military.length === 0) return NOTHING;
  if (hits.place.length === 0 && !context.place) return NOTHING;
  const subClaims = new Set<SubClaim>();
  let score = 0;
  for (const matter of hits.military) {
    const weight = matter.subClaim === 'general' ? 0.7 : 1;
    const found = weight * ownership(sentence, matter, context) * placement(sentence, matter, context);
    if (found < PASSAGE_SCORE) continue;
    if (matter.subClaim !== 'general') subClaims.add(matter.subClaim);
    score = Math.max(score, found);
  }
  return { score, subClaims: [...subClaims] };
}

function ownership(sentence: Sentence, matter: MilitaryHit, context: Context): number {
  const { text, grammar, hits } = sentence;
  const actor = nearest(hits.actor, matter);
  const other = nearest(
    hits.otherActor.filter((hit) => !grammar.isOblique(text, hit) && !isLocation(sentence, hit)),
    matter,
  );
  if (actor === null) {
    if (!context.actor || other !== null || matter.subClaim === 'general') return 0;
    if (ownedByPlace(sentence, matter)) return 0;
    if (placeActs(sentence, matter) && !context.headline) return 0;
    return context.together ? BORROWED_TOGETHER : BORROWED;
  }
  const gap = distance(actor, matter);
  if (
    other !== null &&
    !inOneList(text, grammar, actor, other, hits.otherActor) &&
    !beyondPlace(sentence, actor, matter, other)
  ) {
    const otherGap = distance(other, matter);
    if (otherGap < gap || (otherGap === gap && gap > 0)) return 0;
  }
  const word = wordLength(text);
  if (gap > BESIDE * word && ownedByPlace(sentence, matter)) return 0;
  if (gap > BESIDE * word && actsLater(sentence, actor, matter)) return 0;
  if (objectsTo(sentence, actor, matter)) return 0;
  if (gap <= BESIDE * word) return 1;
  return gap <= SAME_CLAUSE * word ? 0.8 : 0.5;
}

function placement(sentence: Sentence, matter: MilitaryHit, context: Context): number {
  const { text, grammar, hits } = sentence;
  const names = [...hits.actor, ...hits.place, ...hits.otherActor, ...hits.otherPlace];
  const besideActor = (hit: Hit) => hits.actor.some((actor) => inOneList(text, grammar, actor, hit, names));
  const elsewhere = hits.otherPlace.filter((hit) => !besideActor(hit));
  const other = nearest(elsewhere, matter);
  const place = nearest(hits.place, matter);
  if (place === null) return context.place && other === null ? BORROWED : 0;
  if (other !== null && besideActor(place)) return 0;
  const gap = distance(place, matter);
  if (other !== null && !inOneList(text, grammar, place, other, names)) {
    if (distance(other, matter) < gap) return 0;
    if (isWhere(other, matter, sentence) && !grammar.isOblique(text, place)) return 0;
  }
  return gap <= SAME_STATEMENT * wordLength(text) ? 1 : 0.7;
}

/** "Venezuelan troops": the place's own. Support is given to a place; it has none of its own. */
function ownedByPlace({ text, grammar, hits }: Sentence, matter: MilitaryHit): boolean {
  if (matter.subClaim === 'combat-support') return false;
  const gapTo = (name: Hit) => {
    const [first, second] = inOrder(name, matter);
    return second.start >= first.end ? text.slice(first.end, second.start) : null;
  };
  const beside = (name: Hit) =>
    ['', ' ', '-'].includes(gapTo(name) ?? 'apart') && !grammar.isOblique(text, name);
  return hits.placesOwn.some(beside) || hits.place.some((name) => grammar.owns(gapTo(name) ?? ''));
}

/** "Venezuela mobilised its soldiers": the place is the subject, and an actor named elsewhere is not. */
function placeActs({ text, grammar, hits }: Sentence, matter: MilitaryHit): boolean {
  if (matter.subClaim === 'combat-support') return false;
  const last = hits.place.findLast(({ end }) => end <= matter.start);
  return last !== undefined && !grammar.isOblique(text, last);
}

/** "Venezuela's army drilled with mortars while the Russian ambassador …": the actor is the subject of what follows. */
function actsLater({ text, grammar, hits }: Sentence, actor: Hit, matter: MilitaryHit): boolean {
  if (actor.start < matter.end || grammar.isOblique(text, actor)) return false;
  const near = hits.place.filter((place) => distance(place, matter) <= 2 * BESIDE * wordLength(text));
  return placeActs({ text, grammar, hits: { ...hits, place: near } }, matter);
}

/** "The Russian base in Syria and Venezuelan migrants": the matter is said to be in the other place. */
function isWhere(place: Hit, matter: MilitaryHit, { text, grammar }: Sentence): boolean {
  return grammar.isOblique(text, place) && distance(place, matter) <= BESIDE * wordLength(text);
}

/** "Moscow criticised the deployment": the actor speaks against the matter, and does not do it. */
function objectsTo({ text, grammar, hits }: Sentence, actor: Hit, matter: MilitaryHit): boolean {
  const word = wordLength(text);
  return hits.objection.some((objection) => {
    if (standsBetween(objection, actor, matter)) return true;
    const before = actor.end <= matter.start;
    // The verb comes after what it speaks of, or before who speaks.
    if (grammar.order === 'sov') {
      const others = [...hits.otherActor, ...hits.place];
      return (
        before &&
        objection.start >= matter.end &&
        distance(actor, matter) > word &&
        !others.some((other) => standsBetween(other, matter, objection))
      );
    }
    const spoken = before && objection.end <= actor.start && distance(objection, actor) <= word;
    return grammar.order === 'vso' && spoken && !hits.otherActor.some(({ end }) => end <= actor.start);
  });
}

/** "A deployment to Cuba and Venezuela": what stands in one list with the place is a place as well. */
function isLocation({ text, grammar, hits }: Sentence, other: Hit): boolean {
  const names = [...hits.actor, ...hits.place, ...hits.otherActor, ...hits.otherPlace];
  return hits.place.some((place) => inOneList(text, grammar, place, other, names));
}

/**
 * "Russia sold arms to Venezuela and talks with Iran": what comes after the place is another statement. Where the
 * verb ends the sentence, so is what comes after the matter, save where somebody objects to it.
 */
function beyondPlace({ grammar, hits }: Sentence, actor: Hit, matter: Hit, other: Hit): boolean {
  if (actor.end > matter.start || other.start <= matter.start) return false;
  if (hits.place.some((place) => standsBetween(place, matter, other))) return true;
  const told = hits.place.some(({ end }) => end <= matter.start) && hits.objection.length === 0;
  return grammar.order === 'sov' && told;
}

function standsBetween(hit: Hit, a: Hit, b: Hit): boolean {
  return hit.start >= Math.min(a.end, b.end) && hit.end <= Math.max(a.start, b.start);
}
