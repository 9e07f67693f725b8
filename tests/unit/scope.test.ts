import { describe, expect, it } from 'vitest';
import { scopeOf } from '@/components/scope/scope-of';
import { yearsText } from '@/components/scope/years-text';
import { packs, TOPIC } from './topic';

describe('scopeOf', () => {
  it('parts the sub-claims into those the statement speaks of and the others', () => {
    const scope = {
      troops: { statement: 'denied' as const, onRecord: [] },
      bases: { statement: 'not-addressed' as const, onRecord: [] },
    };
    expect(scopeOf(['bases', 'troops', 'unheard-of'], scope)).toEqual({
      spoken: ['troops'],
      unspoken: ['bases', 'unheard-of'],
    });
  });
});

describe('yearsText', () => {
  it.each([
    ['en', 2019, 2019, '2019'],
    ['en', 2008, 2022, '2008–2022'],
    ['fa', 2019, 2019, '۲۰۱۹'],
  ])('in %s, from %i to %i: %s', (language, since, until, text) => {
    expect(yearsText(language, { since, until })).toBe(text);
  });
});

describe('what the page script knows of the scope', () => {
  it.each(packs.map((pack) => [pack.language, pack] as const))('is whole in %s', (_, { topics }) => {
    const topic = topics[TOPIC];
    expect(topic?.scope.troops).toEqual({
      statement: 'denied',
      onRecord: [
        { status: 'denied', since: 2019, until: 2019 },
        { status: 'not-addressed', since: 2025, until: 2026 },
      ],
    });
    expect(topic?.scope.bases?.statement).toBe('not-addressed');
    expect(topic?.lastStatement).toBe('2026-02-15');
  });
});
