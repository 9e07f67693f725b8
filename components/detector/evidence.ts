import { distance, nearest, wordLength } from './distance';
import type { Evidence, Feature } from './features';
import type { Hit, MilitaryHit } from './find-hits';
import { inOneList } from './in-one-list';
import {
  actsLater,
  BESIDE,
  beyondPlace,
  isLocation,
  isWhere,
  namesIn,
  objectsTo,
  ownedByPlace,
  placeActs,
  type Sentence,
  speaksFirst,
} from './relations';

/** Where, around a sentence, a name was found that the sentence itself does not have. */
export type Borrowed = 'before' | 'after' | 'headline' | 'earlier';

/** What the text around a sentence has set up. */
export interface Context {
  place: Borrowed | null;
  actor: Borrowed | null;
  /** One and the same sentence beside this one names both. */
  together: boolean;
  /** Another block of text lies between this sentence and what was borrowed. */
  across: boolean;
  /** A sentence beside this one names another place, and not the place. */
  elsewhere: boolean;
  /** The sentence before this one names others who could act, and not the actor. */
  others: boolean;
  /** This is the headline. */
  isHeadline: boolean;
  /** What the headline names. */
  headline: {
    place: boolean;
    actor: boolean;
    military: boolean;
    others: boolean;
    objection: boolean;
    otherMatter: boolean;
  };
}

/** Words between: the actor is still the subject ("Russia said on Monday it would send … advisers"). */
const SAME_CLAUSE = 14;
/** Words between: the place belongs to the same statement. */
const SAME_STATEMENT = 30;

/**
 * Collects the evidence on one military matter of a sentence, or `null` when neither the sentence nor the text
 * around it names both the actor and the place. Pure.
 */
export function evidenceOf(sentence: Sentence, matter: MilitaryHit, context: Context): Evidence | null {
  const { hits } = sentence;
  if (hits.actor.length === 0 && context.actor === null) return null;
  if (hits.place.length === 0 && context.place === null) return null;
  const { headline } = context;
  const found: Partial<Record<Feature, boolean>> = {
    always: true,
    [`matter ${matter.subClaim}`]: true,
    'another matter': hits.military.some((other) => other !== matter && other.subClaim !== 'general'),
    ...onActor(sentence, matter, context),
    ...onPlace(sentence, matter, context),
    'both borrowed': hits.actor.length === 0 && hits.place.length === 0,
    'both borrowed together': hits.actor.length === 0 && hits.place.length === 0 && context.together,
    'borrowed across blocks': context.across && (hits.actor.length === 0 || hits.place.length === 0),
    objection: hits.objection.length > 0,
    denial: hits.denial.length > 0,
    'another matter of the news': hits.otherMatter.length > 0,
    'headline names another matter': headline.otherMatter,
    'elsewhere beside': context.elsewhere,
    'others before': context.others,
    'is the headline': context.isHeadline,
    'headline names place': !context.isHeadline && headline.place,
    'headline names actor': !context.isHeadline && headline.actor,
    'headline names matter': !context.isHeadline && headline.military,
    'headline names all': !context.isHeadline && headline.place && headline.actor && headline.military,
    'headline names others': headline.others,
    'headline objects': headline.objection,
  };
  Object.assign(found, clearness(found, hits.actor.length > 0, hits.place.length > 0));
  return Object.fromEntries(
    Object.entries(found)
      .filter(([, holds]) => holds)
      .map(([name]) => [name, 1]),
  );
}

type Found = Partial<Record<Feature, boolean>>;

/** Whatever of these holds, it is doubtful whose the matter is, or where. */
const DOUBTS: readonly Feature[] = [
  'another actor is nearer',
  'actor objects',
  'actor follows later',
  'actor in the sentence',
  'another place is nearer',
  'another place is where',
  'matter general',
];

/** A plain case is worth more than its parts. */
function clearness(found: Found, actor: boolean, place: boolean): Found {
  const doubts = DOUBTS.some((doubt) => found[doubt]) || (found['the place owns'] && !found['actor beside']);
  if (doubts || (found['place lists with the actor'] && found['another place in the sentence'])) return {};
  return {
    clear: actor && place,
    'clear, place borrowed': actor && !place,
    'clear, actor borrowed': !actor && place && !found['the place acts'],
  };
}

function onActor(sentence: Sentence, matter: MilitaryHit, context: Context): Found {
  const { text, grammar, hits } = sentence;
  const word = wordLength(text);
  const actor = nearest(hits.actor, matter);
  const other = nearest(
    hits.otherActor.filter((hit) => !grammar.isOblique(text, hit) && !isLocation(sentence, hit)),
    matter,
  );
  const besides: Found = {
    'the place owns': ownedByPlace(sentence, matter),
    'another actor in the sentence': other !== null,
    'another actor beside': other !== null && distance(other, matter) <= BESIDE * word,
  };
  if (actor === null) {
    return {
      ...besides,
      ...(context.actor && { [BORROWED_ACTOR[context.actor]]: true }),
      'the place acts': placeActs(sentence, matter),
      'another actor is nearer': other !== null,
    };
  }
  const gap = distance(actor, matter);
  return {
    ...besides,
    'actor beside': gap <= BESIDE * word,
    'actor in the clause': gap > BESIDE * word && gap <= SAME_CLAUSE * word,
    'actor in the sentence': gap > SAME_CLAUSE * word,
    'actor follows later': gap > BESIDE * word && actsLater(sentence, actor, matter),
    'actor speaks first': hits.actor.some((hit) => hit.end <= matter.start && speaksFirst(sentence, hit)),
    'actor objects':
      hits.actor.some((hit) => objectsTo(sentence, hit, matter)) && objectsTo(sentence, actor, matter),
    'actor is where': grammar.isOblique(text, actor),
    'another actor is nearer':
      other !== null &&
      !inOneList(text, grammar, actor, other, hits.otherActor) &&
      !beyondPlace(sentence, actor, matter, other) &&
      (distance(other, matter) < gap || (distance(other, matter) === gap && gap > 0)),
  };
}

function onPlace(sentence: Sentence, matter: MilitaryHit, context: Context): Found {
  const { text, grammar, hits } = sentence;
  const names = namesIn(sentence);
  const besideActor = (hit: Hit) => hits.actor.some((actor) => inOneList(text, grammar, actor, hit, names));
  const other = nearest(
    hits.otherPlace.filter((hit) => !besideActor(hit)),
    matter,
  );
  const place = nearest(hits.place, matter);
  const besides: Found = { 'another place in the sentence': other !== null };
  if (place === null) {
    return {
      ...besides,
      ...(context.place && { [BORROWED_PLACE[context.place]]: true }),
      'another place is nearer': other !== null,
    };
  }
  const gap = distance(place, matter);
  const word = wordLength(text);
  const apart = other !== null && !inOneList(text, grammar, place, other, names);
  return {
    ...besides,
    'place beside': gap <= BESIDE * word,
    'place in the statement': gap > BESIDE * word && gap <= SAME_STATEMENT * word,
    'place in the sentence': gap > SAME_STATEMENT * word,
    'place lists with the actor': besideActor(place),
    'another place is nearer': apart && distance(other, matter) < gap,
    'another place is where': apart && isWhere(other, matter, sentence) && !grammar.isOblique(text, place),
  };
}

const BORROWED_ACTOR: Record<Borrowed, Feature> = {
  before: 'actor before',
  after: 'actor after',
  headline: 'actor in the headline',
  earlier: 'actor earlier',
};

const BORROWED_PLACE: Record<Borrowed, Feature> = {
  before: 'place before',
  after: 'place after',
  headline: 'place in the headline',
  earlier: 'place earlier',
};
