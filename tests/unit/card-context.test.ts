// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SubClaim } from '@/content/types';
import { cardStage, textOf } from './card-stage';
import { packOf } from './topic';

const stage = cardStage();

describe('what the statement speaks of', () => {
  it.each<[language: string, mentions: SubClaim[], says: string, not: string]>([
    ['en', ['bases'], 'The statement does not speak of bases.', 'The statement speaks of'],
    ['es', ['bases'], 'La declaración no habla de bases.', 'La declaración habla de'],
    [
      'en',
      ['troops', 'advisers'],
      'The statement speaks of troops and military advisers.',
      'does not speak of',
    ],
    ['es', ['troops', 'advisers'], 'La declaración habla de tropas y asesores militares.', 'no habla de'],
    [
      'en',
      ['troops', 'bases'],
      'The statement speaks of troops. The statement does not speak of bases.',
      'troops and bases',
    ],
    [
      'en',
      ['bases', 'ships-aircraft', 'mercenaries'],
      'The statement does not speak of bases, ships and aircraft, and mercenaries.',
      'The statement speaks of',
    ],
  ])('in %s, on a page that mentions %j: %s', (language, subClaims, says, not) => {
    const { text } = stage.show(language, { detection: { subClaims } });
    expect(text).toContain(says);
    expect(text).not.toContain(not);
  });

  it.each<[mentions: SubClaim[], first: string | null]>([
    [['bases'], 'The statement does not speak of bases.'],
    [['bases', 'mercenaries'], 'The statement does not speak of bases and mercenaries.'],
    [['bases', 'troops'], null],
    [['troops'], null],
    [[], null],
  ])('says before the title, on a page that mentions %j: %s', (subClaims, first) => {
    const { text } = stage.show('en', { detection: { subClaims } });
    const { title } = textOf(packOf('en')).card;
    const before = text.slice(0, text.indexOf(title));
    if (first === null) expect(before).not.toContain('does not speak of');
    else expect(before).toContain(first);
    expect(text.match(/does not speak of/g)?.length ?? 0).toBe(subClaims.includes('bases') ? 1 : 0);
  });

  it.each<[language: string, mentions: SubClaim[], says: string[]]>([
    [
      'en',
      ['bases'],
      ['bases: denied (2008–2022), neither confirmed nor denied (2022), and not addressed (2025–2026)'],
    ],
    [
      'en',
      ['troops', 'advisers'],
      [
        'troops: denied (2019) and not addressed (2025–2026)',
        'military advisers: acknowledged (2019) and not addressed (2025)',
      ],
    ],
    ['zh', ['troops'], ['军队: 否认 (2019)和未谈及 (2025–2026)']],
    ['es', ['mercenaries'], ['mercenarios: desmentido (2019) y sin pronunciamiento (2024)']],
  ])('in %s, on a page that mentions %j, adds what is on record: %j', (language, subClaims, says) => {
    const { pack } = stage.show(language, { detection: { subClaims } });
    const { onRecord } = textOf(pack).card;
    const terms = [...stage.root.querySelectorAll('dt')];
    const list = terms.find(({ textContent }) => textContent === onRecord)?.parentElement;
    expect([...(list?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)).toEqual(says);
  });

  it('says nothing of it on a page that names no part of the rumour', () => {
    const { text, pack } = stage.show('en', { detection: { subClaims: [] } });
    expect(text).not.toContain(pack.words.scope);
  });
});

describe('the age of things', () => {
  it('is said before the title, where the page is newer than the latest statement', () => {
    const { text, pack } = stage.show('en', { published: '2026-11-20' });
    const before = text.slice(0, text.indexOf(textOf(pack).card.title));
    expect(before).toMatch(/No statement on this report is known to Aclara as of November \d+, 2026/);
    expect(stage.show('en', { published: '2026-02-15' }).text).not.toContain('is known to Aclara');
    expect(stage.show('en').text).not.toContain('is known to Aclara');
  });

  it('is said where the card was not compared with its sources for 180 days', () => {
    expect(stage.show('en').text).not.toContain('180 days');
    expect(stage.show('en', { now: Date.parse('2028-01-01') }).text).toMatch(
      /Last compared with its sources on November \d+, 2026, more than 180 days ago\./,
    );
  });
});
