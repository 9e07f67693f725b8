/** The parts of the rumour that a page can speak of, and a statement can cover or leave out. */
export const SUB_CLAIMS = [
  'troops',
  'combat-support',
  'weapons',
  'advisers',
  'bases',
  'ships-aircraft',
  'mercenaries',
] as const;
