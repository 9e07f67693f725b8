import { describe, expect, it } from 'vitest';
import { readContent } from '@/components/build/read-content';
import { contentFolder } from './content-folder';

const CARD = 'topics/russia-venezuela/es.json';
const TOPIC = 'topics/russia-venezuela/topic.json';
const ARTICLE = 'topics/russia-venezuela/article.en.json';
const RECORD = 'topics/russia-venezuela/record.json';
const RECORD_TEXT = 'topics/russia-venezuela/record.es.json';

const folder = contentFolder();

describe('the parts of a topic', () => {
  it.each([
    [
      'a sub-claim without words',
      CARD,
      'signals.matters.bases',
      undefined,
      /signals\.matters: "bases" is not in/,
    ],
    [
      'a sub-claim without a name in the card',
      CARD,
      'card.subClaims.bases',
      undefined,
      /"bases" is not in the card/,
    ],
    [
      'a sub-claim that the topic has not',
      CARD,
      'signals.matters.spies',
      ['spies'],
      /"spies" is not in the scope/,
    ],
    [
      'a row of the table that nothing shows',
      TOPIC,
      'scope.troops.onRecord',
      [{ status: 'denied', entries: ['nobody'] }],
      /scope\.troops: there is no entry "nobody"/,
    ],
    [
      'a row of the table that others have said',
      TOPIC,
      'scope.troops.onRecord',
      [{ status: 'acknowledged', entries: ['budanov-2025-11-23'] }],
      /scope\.troops: "budanov-2025-11-23" is a claim of others/,
    ],
    [
      'something new that is nowhere',
      TOPIC,
      'sinceReport',
      ['nothing'],
      /sinceReport: there is no entry "nothing"/,
    ],
    [
      'versions out of order',
      TOPIC,
      'versions',
      ['2026-11-26', '2026-11-24'],
      /versions: are not in the order/,
    ],
    ['a check before the last version', TOPIC, 'lastChecked', '2026-11-25', /lastChecked: is earlier/],
    [
      'state media of no state',
      RECORD,
      'entries.plant-2025.sources.0.country',
      undefined,
      /entries\.plant-2025: does not say which state/,
    ],
    [
      'a statement that is unverified',
      RECORD,
      'entries.plant-2025.unverified',
      true,
      /only a claim can be unverified/,
    ],
    [
      'a later statement that is not later',
      RECORD,
      'entries.plant-2025.supersededBy',
      'visits-2008',
      /"visits-2008" is not later/,
    ],
    [
      'a later statement that is nowhere',
      RECORD,
      'entries.plant-2025.supersededBy',
      'none',
      /no entry "none"/,
    ],
    [
      'an entry that one language lacks',
      RECORD_TEXT,
      'entries.plant-2025',
      undefined,
      /"plant-2025" is not in the words/,
    ],
    [
      'an entry that the record lacks',
      RECORD_TEXT,
      'entries.more',
      { speaker: 'x', text: 'x' },
      /"more" is not in the record/,
    ],
    [
      'a row that one language lacks',
      RECORD_TEXT,
      'scope.troops',
      undefined,
      /scope: "troops" is not in the table/,
    ],
    [
      'a version without its words',
      RECORD_TEXT,
      'versions',
      ['One.'],
      /versions: are 1, but topic\.json has 2/,
    ],
    ['an article in another language than its name says', ARTICLE, 'lang', 'es', /lang: is "es", but/],
  ])('stop the build at %s, with file, field and reason', (_, file, field, value, reason) => {
    folder.spoil(file, field, value);
    expect(() => readContent(folder.path)).toThrow(folder.file(file));
    expect(() => readContent(folder.path)).toThrow(reason);
  });

  it('stops at a topic with nothing beside the statement', () => {
    folder.change(RECORD, ({ entries }) => {
      for (const entry of Object.values(entries as Record<string, { kind: string; unverified?: true }>)) {
        entry.kind = 'statement';
        delete entry.unverified;
      }
    });
    expect(() => readContent(folder.path)).toThrow('entries: has no evidence beside the statement');
  });

  it('stops at a statement that leaves nothing out', () => {
    folder.change(TOPIC, ({ scope }) => {
      for (const row of Object.values(scope as Record<string, { statement: string }>))
        row.statement = 'denied';
    });
    expect(() => readContent(folder.path)).toThrow('scope: names nothing that the statement leaves out');
  });
});
