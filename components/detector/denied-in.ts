import type { Context } from './evidence';
import { type Sentence, subjectsOf } from './relations';
import { BESIDE, isActorAlone, type Told } from './story';

/**
 * Whether the actor denies: in this sentence, or in one without a name, whose speaker stands beside it or else in
 * the headline. Pure.
 */
export function deniedIn(
  sentence: Sentence,
  before: readonly Told[],
  after: Told | undefined,
  headline: Context['headline'],
): boolean {
  if (sentence.hits.denial.length === 0) return false;
  if (subjectsOf(sentence).length > 0) return deniedBy(sentence);
  const speaker = before
    .slice(-BESIDE)
    .findLast(({ actor, otherActor, place }) => actor || otherActor || place);
  if (after !== undefined && isActorAlone(after)) return true;
  return speaker ? speaker.actorLast : headline.actor && !headline.others;
}

/**
 * Is it the actor who denies? "Lavrov: …", or the last name before the denial that could be its subject, or else
 * the first after it. Where the verb stands at the end, the subject is the first name. Of the place it may be said
 * that it asked for nothing, by an actor named before, or behind a comma: "Lavrov said that Caracas had made no
 * request", "Caracas has made no request, said Lavrov".
 */
function deniedBy(sentence: Sentence): boolean {
  const { text, hits, grammar } = sentence;
  const [first] = hits.actor;
  const speaks = first !== undefined && /^[^:：]{0,40}$/u.test(text.slice(0, first.end));
  if (speaks && /[:：]/u.test(text.charAt(first.end))) return true;
  const subjects = subjectsOf(sentence);
  return hits.denial.some(({ start, end }) => {
    const before = subjects.findLast((name) => name.start <= start);
    const after = subjects.find((name) => name.start > start);
    const speaker = grammar.order === 'sov' ? subjects[0] : (before ?? after);
    if (speaker?.kind !== 'place') return speaker?.kind === 'actor';
    return subjects.some(
      (name) =>
        name.kind === 'actor' &&
        (name.start < speaker.start || (name.start > end && SPOKEN.test(text.slice(end, name.start)))),
    );
  });
}

/** What parts what is said from who says it. */
const SPOKEN = /[,،、"»」』]/u;
