import { distance, inOrder, wordLength } from './distance';
import type { Hit, Hits, MatterHit } from './find-hits';
import type { Grammar } from './grammar';
import { inOneList } from './in-one-list';

/** A folded sentence with the terms found in it. */
export interface Sentence {
  text: string;
  hits: Hits;
  grammar: Grammar;
}

/** Words between: the name stands beside the matter ("Russian troops", "tropas de Rusia"). */
export const BESIDE = 3;

/** All who and all where that a sentence names. */
export function namesIn({ hits }: Sentence): Hit[] {
  return [...hits.actor, ...hits.place, ...hits.otherActor, ...hits.otherPlace];
}

/** One who could be the subject of a sentence, and where the name stands in it. */
export interface Subject extends Pick<Hit, 'start' | 'end'> {
  kind: 'actor' | 'place' | 'other';
}

/** Those who could be the subject of a sentence, in the order of the text. */
export function subjectsOf({ text, hits, grammar }: Sentence): Subject[] {
  const subjects = (kind: Subject['kind'], names: readonly Hit[]) =>
    names.map(({ start, end }) => ({ kind, start, end }));
  const direct = (name: Hit) => !grammar.isOblique(text, name);
  return [
    ...subjects('actor', hits.actor),
    ...subjects('place', hits.place.filter(direct)),
    ...subjects('other', hits.otherActor.filter(direct)),
  ].sort((a, b) => a.start - b.start);
}

/** "Venezuelan troops": the place's own. Support is given to a place; it has none of its own. */
export function ownedByPlace({ text, grammar, hits }: Sentence, matter: MatterHit): boolean {
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
export function placeActs({ text, grammar, hits }: Sentence, matter: MatterHit): boolean {
  if (matter.subClaim === 'combat-support') return false;
  const last = hits.place.findLast(({ end }) => end <= matter.start);
  return last !== undefined && !grammar.isOblique(text, last);
}

/** "Venezuela's army drilled with mortars while the Russian ambassador …": the actor is the subject of what follows. */
export function actsLater({ text, grammar, hits }: Sentence, actor: Hit, matter: MatterHit): boolean {
  if (actor.start < matter.end || grammar.isOblique(text, actor)) return false;
  const near = hits.place.filter((place) => distance(place, matter) <= 2 * BESIDE * wordLength(text));
  return placeActs({ text, grammar, hits: { ...hits, place: near } }, matter);
}

/** "The Russian base in Syria and Venezuelan migrants": the matter is said to be in the other place. */
export function isWhere(place: Hit, matter: MatterHit, { text, grammar }: Sentence): boolean {
  return grammar.isOblique(text, place) && distance(place, matter) <= BESIDE * wordLength(text);
}

/** "Moscow criticised the deployment": the actor speaks against the matter, and does not do it. */
export function objectsTo({ text, grammar, hits }: Sentence, actor: Hit, matter: MatterHit): boolean {
  const word = wordLength(text);
  return hits.objection.some((objection) => {
    if (standsBetween(objection, actor, matter)) return true;
    const before = actor.end <= matter.start;
    // The verb comes after what it speaks of, or before who speaks.
    if (grammar.order === 'sov') {
      const others = [...hits.otherActor, ...hits.place];
      // The first one named objects: "ルビオ氏は、ロシアの…に懸念を示した".
      const first = hits.otherActor.find(
        (other) => other.end <= actor.start && !grammar.isOblique(text, other),
      );
      if (others.some((other) => standsBetween(other, before ? matter : actor, objection))) return false;
      // "On the American ships, the Russian president voiced concern."
      if (!before) return actor.start >= matter.end && objection.start >= actor.end;
      return first === undefined && objection.start >= matter.end && distance(actor, matter) > word;
    }
    const spoken = before && objection.end <= actor.start && distance(objection, actor) <= word;
    return grammar.order === 'vso' && spoken && !hits.otherActor.some(({ end }) => end <= actor.start);
  });
}

/** "A deployment to Cuba and Venezuela": what stands in one list with the place is a place as well. */
export function isLocation(sentence: Sentence, other: Hit): boolean {
  const names = namesIn(sentence);
  return sentence.hits.place.some((place) => inOneList(sentence.text, sentence.grammar, place, other, names));
}

/**
 * "Russia sold arms to Venezuela and talks with Iran": what comes after the place is another statement. Where the
 * verb ends the sentence, so is what comes after the matter, save where somebody objects to it.
 */
export function beyondPlace({ grammar, hits }: Sentence, actor: Hit, matter: Hit, other: Hit): boolean {
  if (actor.end > matter.start || other.start <= matter.start) return false;
  if (hits.place.some((place) => standsBetween(place, matter, other))) return true;
  const told = hits.place.some(({ end }) => end <= matter.start) && hits.objection.length === 0;
  return grammar.order === 'sov' && told;
}

function standsBetween(hit: Hit, a: Hit, b: Hit): boolean {
  return hit.start >= Math.min(a.end, b.end) && hit.end <= Math.max(a.start, b.start);
}
