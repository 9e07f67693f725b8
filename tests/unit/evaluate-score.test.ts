import { describe, expect, it } from 'vitest';
import { documentOf, type LabelledPage, parseLabelledPages, startOf } from '../evaluate/labelled-page.ts';
import {
  type Answer,
  type Outcome,
  scoreOf,
  scoresByLanguage,
  shortfalls,
  verdictOn,
} from '../evaluate/score.ts';
import { tableOf } from '../evaluate/table.ts';

const NOTE: Answer = {
  show: true,
  view: 'card',
  language: 'en',
  strength: 'strong',
  stance: 'rumour',
  passages: ['A sentence.'],
  cardLang: 'en',
};

function page(wishes: Partial<LabelledPage>): LabelledPage {
  return { id: 'a', lang: 'en', label: 'on', paragraphs: ['Text.'], ...wishes };
}

function outcome(wishes: Partial<LabelledPage>, answer: Partial<typeof NOTE> | null): Outcome {
  return { page: page(wishes), answer: answer ? ({ ...NOTE, ...answer } as Answer) : { show: false } };
}

describe('parseLabelledPages', () => {
  it('reads a page a line and passes over empty lines', () => {
    const pages = [page({}), page({ id: 'b', label: 'near', stance: null, htmlLang: '' })];
    const text = `${pages.map((each) => JSON.stringify(each)).join('\n\n')}\n`;
    expect(parseLabelledPages(text, 'pages.jsonl')).toEqual(pages);
  });

  it.each([
    ['no JSON', '{"id": "a"', 'this line is not JSON.'],
    ['a list', '[]', 'this line is not an object.'],
    ['no id', JSON.stringify(page({ id: '' })), '"id" is missing or no text.'],
    [
      'an unknown label',
      JSON.stringify({ ...page({}), label: 'maybe' }),
      '"label" is "maybe"; it can be on, near, off.',
    ],
    ['no label', '{"id": "a", "lang": "en"}', '"label" is missing; it can be on, near, off.'],
    [
      'an unknown stance',
      JSON.stringify({ ...page({}), stance: 'neutral' }),
      '"stance" is "neutral"; it can be rumour, carries-denial.',
    ],
    ['a title that is no text', JSON.stringify({ ...page({}), title: 7 }), '"title" is no text.'],
    [
      'paragraphs that are no texts',
      JSON.stringify({ ...page({}), paragraphs: [1] }),
      '"paragraphs" is no list of texts.',
    ],
    [
      'neither paragraphs nor html',
      '{"id": "a", "lang": "en", "label": "on"}',
      'one of "paragraphs" and "html" is needed, not both.',
    ],
    [
      'both',
      JSON.stringify(page({ html: '<p>Text.' })),
      'one of "paragraphs" and "html" is needed, not both.',
    ],
  ])('names the file and the line of %s', (_, line, trouble) => {
    const text = `${JSON.stringify(page({}))}\n${line}\n`;
    expect(() => parseLabelledPages(text, 'pages.jsonl')).toThrow(new Error(`pages.jsonl:2: ${trouble}`));
  });
});

describe('documentOf', () => {
  it('escapes the texts', () => {
    const html = documentOf(page({ title: 'A < B & "C"', paragraphs: ['<script>alert(1)</script>'] }));
    expect(html).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>');
    expect(html).toContain('<h1>A &lt; B &amp; &quot;C&quot;</h1>');
    expect(html).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  });

  it('leaves a fragment as it is, with the title in the head only', () => {
    const html = documentOf({ id: 'a', lang: 'en', label: 'off', title: 'Head', html: '<p>A &amp; <b>B' });
    expect(html).toContain('<body><p>A &amp; <b>B</body>');
    expect(html).not.toContain('<h1>');
  });

  it('has no headline where there is no title', () => {
    expect(documentOf(page({}))).not.toContain('<h1>');
  });

  it.each([
    ['the language of the page', {}, '<html lang="en">'],
    ['another that the page declares', { htmlLang: '../../x"' }, '<html lang="../../x&quot;">'],
    ['none where it declares none', { htmlLang: '' }, '<html>'],
  ])('declares %s', (_, wishes, expected) => {
    expect(documentOf(page(wishes))).toContain(expected);
  });
});

describe('startOf', () => {
  it.each([
    ['its title', page({ title: 'Title' }), 'Title'],
    ['its text where it has none', page({ paragraphs: ['One\n two.', 'Three.'] }), 'One two. Three.'],
  ])('names a page by %s', (_, given, expected) => {
    expect(startOf(given)).toBe(expected);
  });

  it('cuts a long text', () => {
    expect(startOf(page({ paragraphs: ['x'.repeat(101)] }))).toBe(`${'x'.repeat(99)}…`);
  });
});

describe('verdictOn', () => {
  it.each([
    ['on', true, 'hit'],
    ['on', false, 'miss'],
    ['near', true, 'false alarm'],
    ['near', false, 'silent'],
    ['off', true, 'false alarm'],
    ['off', false, 'silent'],
  ] as const)('calls a page labelled %s, note %s, a %s', (label, shown, verdict) => {
    expect(verdictOn(outcome({ label }, shown ? {} : null))).toBe(verdict);
  });

  it('calls a page without an answer an error, whatever its label', () => {
    expect(verdictOn({ page: page({}), error: 'Gone.' })).toBe('error');
  });
});

const OUTCOMES: Outcome[] = [
  outcome({ lang: 'es', stance: 'rumour', expectCardLang: 'es' }, { cardLang: 'es' }),
  outcome({ lang: 'es', stance: 'carries-denial', expectCardLang: 'es' }, { cardLang: 'en' }),
  outcome({ lang: 'es' }, {}),
  outcome({ lang: 'es', stance: 'rumour', expectCardLang: 'es' }, null),
  outcome({ lang: 'en', label: 'near', expectCardLang: 'en' }, {}),
  outcome({ lang: 'en', label: 'off' }, null),
  { page: page({ lang: 'en' }), error: 'Gone.' },
];

describe('scoreOf', () => {
  it('counts labels, verdicts and what the hits got right', () => {
    expect(scoreOf(OUTCOMES)).toEqual({
      on: 5,
      near: 1,
      off: 1,
      hits: 3,
      misses: 1,
      falseAlarms: 1,
      errors: 1,
      recall: { right: 3, of: 4 },
      precision: { right: 3, of: 4 },
      stance: { right: 1, of: 2 },
      cardLang: { right: 1, of: 2 },
    });
  });

  it('keeps the languages apart, in the order of the alphabet', () => {
    const scores = scoresByLanguage(OUTCOMES);
    expect(scores.map(([lang, { hits, falseAlarms }]) => [lang, hits, falseAlarms])).toEqual([
      ['en', 0, 1],
      ['es', 3, 0],
    ]);
  });
});

describe('shortfalls', () => {
  const score = scoreOf(OUTCOMES);

  it.each([
    ['nothing is asked for', {}, []],
    ['just enough', { recall: 0.75, precision: 0.75 }, []],
    ['too few hits', { recall: 0.76 }, ['The recall is 0.7500 (3 of 4); 0.76 is asked for.']],
    ['too many false alarms', { precision: 1 }, ['The precision is 0.7500 (3 of 4); 1 is asked for.']],
  ])('on %s', (_, least, expected) => {
    expect(shortfalls(score, least)).toEqual(expected);
  });

  it('does not take no page at all for a success', () => {
    expect(shortfalls(scoreOf([]), { recall: 0 })).toEqual([
      'The recall cannot be said, because no page counts for it; 0 is asked for.',
    ]);
  });
});

describe('tableOf', () => {
  const cellsOf = (outcomes: Outcome[]) =>
    tableOf([['all', scoreOf(outcomes)]])
      .split('\n')[1]
      ?.split(/ {2,}/);

  it('shows counts, shares and fractions', () => {
    const counts = ['all', '5', '1', '1', '3', '1', '1', '1'];
    expect(cellsOf(OUTCOMES)).toEqual([...counts, '0.75', '0.75', '1 of 2', '1 of 2']);
  });

  it('shows a dash where nothing can be said', () => {
    expect(cellsOf([])?.slice(-4)).toEqual(['–', '–', '–', '–']);
  });

  it('does not round a miss away', () => {
    const hits = Array.from({ length: 999 }, () => outcome({}, {}));
    expect(cellsOf([...hits, outcome({}, null)])?.at(-4)).toBe('0.99');
  });
});
