/**
 * What speaks for and against a matter being the actor's, and being in or for the place. What is absent does not
 * hold; `weights.json` says what each is worth.
 */
export type Evidence = Partial<Record<Feature, boolean>>;

export type Feature = (typeof FEATURES)[number];

/** Whether something is a kind of evidence; a matter that no weights were learned for is none. Pure. */
export function isFeature(name: string): name is Feature {
  return FEATURES.some((feature) => feature === name);
}

/** All that evidence can hold; the names are short because the page script carries them. */
export const FEATURES = [
  // Every candidate.
  'always',
  // The kind of the matter, and whether the sentence has another one.
  'matter general',
  'matter troops',
  'matter combat-support',
  'matter weapons',
  'matter advisers',
  'matter bases',
  'matter ships-aircraft',
  'matter mercenaries',
  'another',
  // The actor stands beside the matter, far from it in the sentence, or is borrowed from the text around.
  'actor beside',
  'actor far',
  'actor before',
  'actor after',
  'actor headline',
  'actor earlier',
  // The actor is the subject of what comes later, or speaks against the matter.
  'acts later',
  'actor objects',
  // Others who could be the owner: nearer than the actor, beside the matter, or somewhere in the sentence.
  'other nearer',
  'other beside',
  'other',
  // The place as the owner of the matter, as the one who acts, or beside it.
  'place owns',
  'place acts',
  'place beside',
  // The place stands in one list with the actor, and another place is named.
  'listed',
  // Another place: nearer, the one where it is, or somewhere in the sentence.
  'nearer place',
  'elsewhere',
  'other place',
  // No doubt about the owner and the place; or none but that the place, or the actor, is borrowed; or both are.
  'clear',
  'clear but place',
  'clear but actor',
  'both borrowed',
  // Something is borrowed from another block, under a headline that names neither.
  'headline silent',
  // What else the sentence holds.
  'objection',
  'denial',
  'other matter',
  'headline aside',
  // The sentences beside it, and the headline.
  'elsewhere beside',
  'others before',
  'headline actor',
  'headline matter',
  'headline others',
  'headline objects',
] as const;
