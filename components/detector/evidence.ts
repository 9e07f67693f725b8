import { distance, nearest, wordLength } from './distance';
import { type Evidence, type Feature, isFeature } from './features';
import type { Hit, MatterHit } from './find-hits';
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
} from './relations';

/** Where, around a sentence, a name was found that the sentence itself does not have. */
export type Borrowed = 'before' | 'after' | 'headline' | 'earlier';

/** What the text around a sentence has set up. */
export interface Context {
  place: Borrowed | null;
  actor: Borrowed | null;
  /** Another block of text lies between this sentence and what was borrowed. */
  across: boolean;
  /** A sentence beside this one names another place, and not the place. */
  elsewhere: boolean;
  /** The sentence before this one names others who could act, and not the actor. */
  others: boolean;
  /** This is the headline. */
  isHeadline: boolean;
  /** Whether there was a headline, and what it names. */
  headline: {
    read: boolean;
    place: boolean;
    actor: boolean;
    matter: boolean;
    others: boolean;
    objection: boolean;
    otherMatter: boolean;
  };
}

/** Words between: the actor is still the subject ("Russia said on Monday it would send … advisers"). */
const SAME_CLAUSE = 14;

/**
 * Collects the evidence on one matter of a sentence, or `null` when neither the sentence nor the text
 * around it names both the actor and the place. Pure.
 */
export function evidenceOf(sentence: Sentence, matter: MatterHit, context: Context): Evidence | null {
  const { hits } = sentence;
  if (hits.actor.length === 0 && context.actor === null) return null;
  if (hits.place.length === 0 && context.place === null) return null;
  const { headline } = context;
  const across = context.across && (hits.actor.length === 0 || hits.place.length === 0);
  const kind = `matter ${matter.subClaim}`;
  const found: Evidence = {
    always: true,
    ...(isFeature(kind) && { [kind]: true }),
    another: hits.matters.some((other) => other !== matter && other.subClaim !== 'general'),
    ...onActor(sentence, matter, context),
    ...onPlace(sentence, matter),
    'both borrowed': hits.actor.length === 0 && hits.place.length === 0,
    'headline silent': across && headline.read && !headline.place && !headline.actor,
    objection: hits.objection.length > 0,
    denial: hits.denial.length > 0,
    'other matter': hits.otherMatter.length > 0,
    'headline aside': headline.otherMatter,
    'elsewhere beside': context.elsewhere,
    'others before': context.others,
    'headline actor': !context.isHeadline && headline.actor,
    'headline matter': !context.isHeadline && headline.matter,
    'headline others': headline.others,
    'headline objects': headline.objection,
  };
  return { ...found, ...clearness(found, hits.actor.length > 0, hits.place.length > 0) };
}

/** Whatever of these holds, it is doubtful whose the matter is, or where. */
const DOUBTS: readonly Feature[] = [
  'other nearer',
  'actor objects',
  'acts later',
  'actor far',
  'nearer place',
  'elsewhere',
  'headline silent',
];

/** A plain case is worth more than its parts. */
function clearness(found: Evidence, actor: boolean, place: boolean): Evidence {
  const doubts = DOUBTS.some((doubt) => found[doubt]) || (found['place owns'] && !found['actor beside']);
  if (doubts || found.listed) return {};
  return {
    clear: actor && place,
    'clear but place': actor && !place,
    'clear but actor': !actor && place && !found['place acts'],
  };
}

function onActor(sentence: Sentence, matter: MatterHit, context: Context): Evidence {
  const { text, grammar, hits } = sentence;
  const word = wordLength(text);
  const actor = nearest(hits.actor, matter);
  const other = nearest(
    hits.otherActor.filter((hit) => !grammar.isOblique(text, hit) && !isLocation(sentence, hit)),
    matter,
  );
  const besides: Evidence = {
    'place owns': ownedByPlace(sentence, matter),
    other: other !== null,
    'other beside': other !== null && distance(other, matter) <= BESIDE * word,
  };
  if (actor === null) {
    return {
      ...besides,
      ...(context.actor && { [`actor ${context.actor}`]: true }),
      'place acts': placeActs(sentence, matter),
      'other nearer': other !== null,
    };
  }
  const gap = distance(actor, matter);
  return {
    ...besides,
    'actor beside': gap <= BESIDE * word,
    'actor far': gap > SAME_CLAUSE * word,
    'acts later': gap > BESIDE * word && actsLater(sentence, actor, matter),
    'actor objects': objectsTo(sentence, actor, matter),
    'other nearer':
      other !== null &&
      !inOneList(text, grammar, actor, other, hits.otherActor) &&
      !beyondPlace(sentence, actor, matter, other) &&
      (distance(other, matter) < gap || (distance(other, matter) === gap && gap > 0)),
  };
}

function onPlace(sentence: Sentence, matter: MatterHit): Evidence {
  const { text, grammar, hits } = sentence;
  const names = namesIn(sentence);
  const besideActor = (hit: Hit) => hits.actor.some((actor) => inOneList(text, grammar, actor, hit, names));
  const place = nearest(hits.place, matter);
  const elsewhere = place === null ? hits.anyOtherPlace : hits.otherPlace;
  const other = nearest(
    elsewhere.filter((hit) => !besideActor(hit)),
    matter,
  );
  if (place === null) return { 'other place': other !== null, 'nearer place': other !== null };
  const gap = distance(place, matter);
  const word = wordLength(text);
  const apart = other !== null && !inOneList(text, grammar, place, other, names);
  return {
    'other place': other !== null,
    'place beside': gap <= BESIDE * word,
    listed: other !== null && besideActor(place),
    'nearer place': apart && distance(other, matter) < gap,
    elsewhere: apart && isWhere(other, matter, sentence) && !grammar.isOblique(text, place),
  };
}
