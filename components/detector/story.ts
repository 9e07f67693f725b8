import type { Borrowed, Context } from './evidence';
import { type Sentence, subjectsOf } from './relations';

/** What has been read of a page so far, as far as later sentences depend on it. */
export interface Story {
  /** Number of sentences. */
  sentences: number;
  /** The latest sentences, the last one at the end. */
  latest: Told[];
  headline: Context['headline'];
}

/** What one sentence has told. */
export interface Told {
  place: boolean;
  actor: boolean;
  otherPlace: boolean;
  otherActor: boolean;
  /** The last one named who could be the subject of what follows is the actor. */
  actorLast: boolean;
  objection: boolean;
}

/** A new story. */
export function newStory(): Story {
  const headline = {
    read: false,
    place: false,
    actor: false,
    matter: false,
    others: false,
    objection: false,
    otherMatter: false,
  };
  return { sentences: 0, latest: [], headline };
}

/** A name holds for this many sentences, at most, if no other name of the kind comes in between. */
export const HOLDS = 6;
/** So many of them count as beside. */
export const BESIDE = 2;

/** What a sentence tells. Pure. */
export function toldBy(sentence: Sentence): Told {
  const { hits } = sentence;
  return {
    place: hits.place.length > 0,
    actor: hits.actor.length > 0,
    otherPlace: hits.otherPlace.length > 0,
    otherActor: hits.otherActor.length > 0,
    actorLast: subjectsOf(sentence).at(-1)?.kind === 'actor',
    objection: hits.objection.length > 0,
  };
}

/** Whether a sentence names somebody or some place. Pure. */
export function namesAnyone({ actor, place, otherActor, otherPlace }: Told): boolean {
  return actor || place || otherActor || otherPlace;
}

/** Adds what the sentences of a headline name. */
export function tellHeadline(headline: Story['headline'], sentences: readonly Sentence[]): void {
  headline.read = true;
  for (const { hits } of sentences) {
    headline.place ||= hits.place.length > 0 && hits.otherPlace.length === 0;
    headline.actor ||= hits.actor.length > 0;
    headline.matter ||= hits.matters.some(({ subClaim }) => subClaim !== 'general');
    headline.others ||= hits.otherActor.length > 0;
    headline.objection ||= hits.objection.length > 0;
    headline.otherMatter ||= hits.otherMatter.length > 0;
  }
}

/** What the sentences around one, and the headline, have set up; `index` is its number in the block. Pure. */
export function contextOf(
  before: readonly Told[],
  after: Told | undefined,
  index: number,
  headline: Story['headline'],
  isHeadline: boolean,
): Context {
  const place = backTo(before, isPlaceAlone, isElsewhere);
  const actor = backTo(before, isActorAlone, isOther);
  const last = before.at(-1);
  const beside = (back: number) => back > 0 && back <= BESIDE && back <= index;
  const placeFrom: Borrowed | null = beside(place)
    ? 'before'
    : headline.place
      ? 'headline'
      : after && isPlaceAlone(after)
        ? 'after'
        : place > 0
          ? 'earlier'
          : null;
  const actorFrom: Borrowed | null =
    actor === 1 && index > 0
      ? 'before'
      : after && isActorAlone(after)
        ? 'after'
        : headline.actor
          ? 'headline'
          : actor > 0
            ? 'earlier'
            : null;
  return {
    place: placeFrom,
    actor: actorFrom,
    across: (placeFrom === 'earlier' && place > index) || (actorFrom === 'earlier' && actor > index),
    elsewhere: [last, after].some((one) => one !== undefined && isElsewhere(one)),
    others: last !== undefined && isOther(last),
    isHeadline,
    headline,
  };
}

/** How many sentences back one is that holds, 0 when there is none or one that ends it comes first. */
function backTo(
  before: readonly Told[],
  holds: (told: Told) => boolean,
  ends: (told: Told) => boolean,
): number {
  for (let back = 1; back <= before.length; back += 1) {
    const told = before[before.length - back];
    if (!told) return 0;
    if (holds(told)) return back;
    if (ends(told)) return 0;
  }
  return 0;
}

const isPlaceAlone = ({ place, otherPlace }: Told) => place && !otherPlace;
const isElsewhere = ({ place, otherPlace }: Told) => otherPlace && !place;
/** Names the actor, and nobody else who could act or object. */
export const isActorAlone = ({ actor, otherActor, objection }: Told) => actor && !otherActor && !objection;
const isOther = ({ actor, otherActor }: Told) => otherActor && !actor;
