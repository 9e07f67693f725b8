import type { Evidence } from './features';
import weights from './weights.json';

/** A sentence counts as a passage from this score on. */
export const PASSAGE_SCORE = 0.5;

const WEIGHTS: Readonly<Record<string, number>> = weights;

/**
 * How surely a matter is the actor's, and in or for the place: 0 to 1, the logistic function of the sum of what
 * each piece of evidence is worth. The weights were learned from labelled texts; see `tests/train/train.ts`. Pure.
 */
export function scoreOf(evidence: Evidence): number {
  let sum = 0;
  for (const [feature, holds] of Object.entries(evidence)) if (holds) sum += WEIGHTS[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
