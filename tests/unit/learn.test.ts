import { describe, expect, it } from 'vitest';
import { type Lesson, learn, sureness } from '../train/learn';

const lesson = (on: boolean, ...candidates: number[][]): Lesson => ({ id: '', on, candidates });

/** Feature 0 always holds, 1 speaks for the topic, 2 against it. */
const LESSONS = [
  ...Array.from({ length: 20 }, () => lesson(true, [0, 1])),
  ...Array.from({ length: 20 }, () => lesson(false, [0])),
  ...Array.from({ length: 20 }, () => lesson(false, [0, 1, 2])),
];
const NO_PRIOR = [0, 0, 0];

describe('learn', () => {
  it('finds out what speaks for the topic and what against it', () => {
    const [always = 0, pro = 0, contra = 0] = learn(LESSONS, NO_PRIOR);
    expect(always).toBeLessThan(0);
    expect(pro).toBeGreaterThan(1);
    expect(contra).toBeLessThan(-1);
  });

  it('judges texts as it was taught', () => {
    const weights = learn(LESSONS, NO_PRIOR);
    for (const one of LESSONS) expect(sureness(one, weights) > 0.5).toBe(one.on);
  });

  it('takes a text as on topic for one good candidate among others', () => {
    const mixed = [...LESSONS, ...Array.from({ length: 20 }, () => lesson(true, [0], [0, 1], [0, 2]))];
    const weights = learn(mixed, NO_PRIOR);
    expect(sureness(lesson(true, [0], [0, 1], [0, 2]), weights)).toBeGreaterThan(0.5);
    expect(sureness(lesson(false, [0], [0, 2]), weights)).toBeLessThan(0.5);
  });

  it('keeps to the prior where no text says anything', () => {
    expect(learn([lesson(true, [0])], [0, 3, -2]).slice(1)).toEqual([3, -2]);
    expect(learn([], [1, 2])).toEqual([1, 2]);
    expect(learn([lesson(true), lesson(false)], [1, 2])).toEqual([1, 2]);
  });

  it('gives the same weights for the same lessons', () => {
    expect(learn(LESSONS, NO_PRIOR)).toEqual(learn(LESSONS, NO_PRIOR));
  });

  it('is sure of nothing in a text without candidates', () => {
    expect(sureness(lesson(false), [5])).toBe(0);
  });
});
