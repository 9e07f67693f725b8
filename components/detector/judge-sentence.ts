import type { SubClaim } from '@/content/types';
import type { Hit, Hits, MilitaryHit } from './find-hits';

/** What the text before a sentence has set up. */
export interface Context {
  /** The place was named in the headline or in the two sentences before. */
  place: boolean;
  /** The actor was named in the sentence before, and nobody else was. */
  actor: boolean;
}

/** How a sentence speaks of the topic. */
export interface Judgement {
  /** 0 to 1, see `judgeSentence`. */
  score: number;
  subClaims: SubClaim[];
}

/** Average length of a word with its space, in UTF-16 units, so that distances read as words. */
const WORD = 6;
/** The actor's name stands beside the matter: "Russian troops", "tropas de Rusia". */
const BESIDE = 3;
/** The actor is still the subject: "Russia said on Monday it would send … advisers". */
const SAME_CLAUSE = 14;
/** The place belongs to the same statement. */
const SAME_STATEMENT = 30;

const NOTHING: Judgement = { score: 0, subClaims: [] };

/**
 * Judges one sentence: does the actor own the military matter, and is the place where or for whom?
 *
 * Each military hit goes to the nearest possible owner. Another owner that is nearer takes it away, unless
 * both stand in one list ("Cuba and Russia"). The place is the nearest place; another one that is nearer
 * takes it away in the same manner. Words of objection between actor and matter ('Moscow criticised the
 * deployment') say that the matter is somebody else's. A place that
 * stands in one list with the actor ("troops of Russia and Venezuela in Nicaragua") is a second owner. The score is 1 for a matter beside its owner with the place in the same
 * sentence, less for each thing that is further off or only told before. Pure.
 */
export function judgeSentence(text: string, hits: Hits, context: Context): Judgement {
  if (hits.military.length === 0) return NOTHING;
  if (hits.place.length === 0 && !context.place) return NOTHING;
  const subClaims = new Set<SubClaim>();
  let score = 0;
  for (const matter of hits.military) {
    const found = ownership(text, hits, matter, context) * placement(text, hits, matter, context);
    if (found < PASSAGE_SCORE) continue;
    if (matter.subClaim !== 'general') subClaims.add(matter.subClaim);
    score = Math.max(score, found);
  }
  return { score, subClaims: [...subClaims] };
}

/** A sentence counts as a passage from this score on. */
export const PASSAGE_SCORE = 0.4;

function ownership(text: string, hits: Hits, matter: MilitaryHit, context: Context): number {
  const weight = matter.subClaim === 'general' ? 0.7 : 1;
  const actor = nearest(hits.actor, matter);
  const other = nearest(hits.otherActor, matter);
  if (actor === null) {
    return context.actor &&
      other === null &&
      matter.subClaim !== 'general' &&
      !ownedByPlace(text, hits, matter)
      ? 0.6 * weight
      : 0;
  }
  const gap = distance(actor, matter);
  if (other !== null && !inOneList(text, actor, other, hits.otherActor)) {
    const otherGap = distance(other, matter);
    if (otherGap < gap || (otherGap === gap && gap > 0)) return 0;
  }
  if (gap > BESIDE && ownedByPlace(text, hits, matter)) return 0;
  if (hits.objection.some((objection) => standsBetween(objection, actor, matter))) return 0;
  if (gap <= BESIDE) return weight;
  if (gap <= SAME_CLAUSE) return 0.8 * weight;
  return 0.5 * weight;
}

function placement(text: string, hits: Hits, matter: MilitaryHit, context: Context): number {
  const names = [...hits.actor, ...hits.place, ...hits.otherActor, ...hits.otherPlace];
  const besideActor = (hit: Hit) => hits.actor.some((actor) => inOneList(text, actor, hit, names));
  const place = nearest(hits.place, matter);
  const other = nearest(
    hits.otherPlace.filter((hit) => !besideActor(hit)),
    matter,
  );
  if (place === null) return context.place && other === null ? 0.6 : 0;
  if (other !== null && besideActor(place)) return 0;
  const gap = distance(place, matter);
  if (other !== null && distance(other, matter) < gap && !inOneList(text, place, other, names)) return 0;
  return gap <= SAME_STATEMENT ? 1 : 0.7;
}

/** "Venezuelan troops", "fuerzas venezolanas": the place's own forces. */
function ownedByPlace(text: string, hits: Hits, matter: Hit): boolean {
  return hits.place.some((place) => {
    const [first, second] = place.start < matter.start ? [place, matter] : [matter, place];
    return /^(?:'?s?)? ?$/u.test(text.slice(first.end, second.start));
  });
}

/** Names that are separated by nothing but commas and short words ("y", "and the") stand in one list. */
function inOneList(text: string, a: Hit, b: Hit, names: Hit[]): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = names.filter(({ start, end }) => start >= first.end && end <= second.end);
  let from = first.end;
  for (const hit of [...between, second].sort((one, two) => one.start - two.start)) {
    if (hit.start < from) continue;
    const gap = text.slice(from, hit.start);
    if (!/^[\s,/&-]*(?:\p{L}{1,3}[\s,]+){0,2}$/u.test(gap) || gap.length > 2 * WORD) return false;
    if (!/[,/&]| (?:\p{L}{1,3}) /u.test(gap)) return false;
    from = hit.end;
  }
  return true;
}

function nearest(hits: Hit[], to: Hit): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) if (best === null || distance(hit, to) < distance(best, to)) best = hit;
  return best;
}

function standsBetween(hit: Hit, a: Hit, b: Hit): boolean {
  return hit.start >= Math.min(a.end, b.end) && hit.end <= Math.max(a.start, b.start);
}

/** Words between two hits; 0 when they touch or overlap. */
function distance(a: Hit, b: Hit): number {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return Math.max(0, second.start - first.end - 1) / WORD;
}
