/** A text to learn from: whether it is on topic, and the evidence on each military matter in it, as feature numbers. */
export interface Lesson {
  id: string;
  on: boolean;
  candidates: number[][];
}

/** Steps of the descent, and the size of the first ones. */
const STEPS = 1500;
const STEP = 0.05;
/** Share of the steps after which they become five times smaller, to settle. */
const SETTLE = 0.7;
/** How hard each weight is drawn to its prior; three and ten times as much did not do better on other texts. */
const PULL = 0.002;
/** On a text that is off topic all candidates are wrong, the surest ones most. */
const SHARPNESS = 2;

/**
 * Learns what each piece of evidence is worth, by logistic regression over texts: a text is on topic when its
 * surest candidate is, and off topic when none is (multiple-instance learning). Starts from the prior, which says
 * what we hold before having seen any text, and is drawn to it, so that what few texts show moves it little. There
 * is no chance in it: the same lessons give the same weights. Pure.
 *
 * @param prior One number for each feature.
 * @returns The weights, in the order of the features.
 */
export function learn(lessons: readonly Lesson[], prior: readonly number[]): number[] {
  const useful = lessons.filter(({ candidates }) => candidates.length > 0);
  const weights = [...prior];
  const mean = prior.map(() => 0);
  const variance = prior.map(() => 0);
  for (let step = 1; step <= STEPS && useful.length > 0; step += 1) {
    const slope = slopeOf(useful, weights);
    const size = step > STEPS * SETTLE ? STEP / 5 : STEP;
    // Adam (Kingma and Ba, 2015) with its usual constants.
    for (const [at, weight] of weights.entries()) {
      const gradient = (slope[at] ?? 0) / useful.length + PULL * (weight - (prior[at] ?? 0));
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * gradient;
      variance[at] = 0.999 * (variance[at] ?? 0) + 0.001 * gradient ** 2;
      const along = mean[at] / (1 - 0.9 ** step);
      const scale = Math.sqrt(variance[at] / (1 - 0.999 ** step)) + 1e-8;
      weights[at] = weight - (size * along) / scale;
    }
  }
  return weights;
}

/** How sure the weights make it that a text is on topic: 0 to 1, and 0 without candidates. Pure. */
export function sureness({ candidates }: Lesson, weights: readonly number[]): number {
  return candidates.length === 0 ? 0 : logistic(Math.max(...candidates.map((one) => worth(one, weights))));
}

function slopeOf(lessons: readonly Lesson[], weights: readonly number[]): number[] {
  const slope = weights.map(() => 0);
  for (const { on, candidates } of lessons) {
    const worths = candidates.map((one) => worth(one, weights));
    const most = Math.max(...worths);
    const shares = worths.map((one) => (on ? Number(one === most) : Math.exp(SHARPNESS * (one - most))));
    const all = on ? 1 : shares.reduce((sum, share) => sum + share, 0);
    for (const [at, candidate] of candidates.entries()) {
      const error = (logistic(worths[at] ?? 0) - Number(on)) * ((shares[at] ?? 0) / all);
      for (const feature of candidate) slope[feature] = (slope[feature] ?? 0) + error;
    }
  }
  return slope;
}

function worth(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
