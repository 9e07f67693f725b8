import type { Feature } from '../../components/detector/features';

/**
 * What each piece of evidence is worth before any text has been seen, as logits: 2 makes a case about seven times
 * as likely. Signs follow from the meaning of the features; evidence that is not listed starts at 0.
 */
export const PRIOR: Partial<Record<Feature, number>> = {
  always: -1,
  // A plain case: "Russian troops have landed in Venezuela."
  clear: 2.5,
  'clear but place': 1.5,
  'clear but actor': 1.2,
  'actor beside': 0.5,
  'place beside': 0.3,
  // Moscow's denial speaks of what is denied.
  denial: 0.5,
  // Somebody else's matter: each of these alone outweighs all that speaks for the actor.
  'actor objects': -2.5,
  'other nearer': -2,
  'place owns': -2,
  'acts later': -2,
  listed: -1.5,
  'place acts': -1,
  // Somewhere else.
  'nearer place': -2,
  elsewhere: -2,
  'other place': -0.3,
  'elsewhere beside': -0.5,
  // Vague, or put together from afar.
  'matter general': -1,
  'actor far': -0.5,
  'both borrowed': -0.7,
  // A feed of short news, whose items have nothing to do with one another.
  'headline silent': -2,
  // Another story: a parade, a tanker, recruits for another war.
  'other matter': -1,
  'headline aside': -1,
  // Signs of a comment on what others do.
  objection: -0.5,
  'headline objects': -0.5,
  'others before': -0.3,
};
