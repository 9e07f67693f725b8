import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentReport } from '@/components/editor/content-report';
import { newLanguage } from '@/components/editor/new-language';
import { newTopic } from '@/components/editor/new-topic';
import { contentFolder } from './content-folder';

const TODAY = '2026-11-26';
const NOW = Date.parse(TODAY);
const folder = contentFolder();

describe('the report to an editor', () => {
  it('says that there is nothing to mend, and how old the texts are', () => {
    const { text, faults } = contentReport(folder.path, NOW);
    expect(faults).toBe(0);
    expect(text).toContain('Topic russia-venezuela');
    expect(text).toMatch(/Public record: \d+ statements, \d+ events, \d+ claims of others/);
    expect(text).toContain('All texts were compared with their sources in the last 180 days.');
    expect(text).toMatch(/Nothing to mend\.$/);
  });

  it('names file, field and reason of everything, of schema and of style', () => {
    folder.spoil('languages/de.json', 'card.close', '');
    folder.spoil('topics/russia-venezuela/es.json', 'card.title', 'No hay tropas');
    const { text, faults } = contentReport(folder.path, NOW);
    expect(faults).toBe(2);
    expect(text).toContain('content/languages/de.json\n  card.close: is empty');
    expect(text).toContain(
      'content/topics/russia-venezuela/es.json\n  card.title: does not say who speaks: "No hay tropas"',
    );
    expect(text).toContain('2 to mend.');
  });

  it('names what was not compared with its sources for long, and languages without a card', () => {
    folder.spoil('topics/russia-venezuela/es.json', 'lastChecked', '2026-01-01');
    folder.change('languages/sv.json', () => {});
    const { text } = contentReport(folder.path, NOW);
    expect(text).toContain('Not compared with their sources for more than 180 days: es.json (2026-01-01)');
  });
});

describe('a new language', () => {
  it('gets its files, of which everything is still to be written', () => {
    const said = newLanguage(folder.path, 'da', TODAY);
    expect(said).toContain(folder.file('languages/da.json'));
    expect(said).toContain(folder.file('topics/russia-venezuela/da.json'));
    expect(said).toContain('npm run content');
    const words = JSON.parse(readFileSync(folder.file('languages/da.json'), 'utf8'));
    expect(words).toMatchObject({ name: 'dansk', dir: 'ltr', card: { close: 'TODO Close' } });
    const { text, faults } = contentReport(folder.path, NOW);
    expect(faults).toBeGreaterThan(100);
    const reasons = [...text.matchAll(/^ {2}[\w.-]+: (.*)$/gm)].map(([, reason]) => reason);
    expect(new Set(reasons.filter((reason) => /^is |^has /.test(reason ?? '')))).toEqual(
      new Set(['is still to be written']),
    );
  });

  it('is written from right to left where it is', () => {
    newLanguage(folder.path, 'ur', TODAY);
    expect(JSON.parse(readFileSync(folder.file('languages/ur.json'), 'utf8')).dir).toBe('rtl');
  });

  it.each([
    ['', /is not the code of a language/],
    ['xq', /is not the code of a language/],
    ['Danish', /is not the code of a language/],
    ['../da', /is not the code of a language/],
    ['es', /is there already\. Nothing was changed\./],
  ])('is refused: "%s"', (language, reason) => {
    const before = readFileSync(folder.file('languages/es.json'), 'utf8');
    expect(() => newLanguage(folder.path, language, TODAY)).toThrow(reason);
    expect(readFileSync(folder.file('languages/es.json'), 'utf8')).toBe(before);
  });
});

describe('a new topic', () => {
  it('gets a folder with all that a topic must have, and nothing wrong but what is still to be written', () => {
    const said = newTopic(folder.path, 'dam-leak', TODAY);
    for (const file of ['topic.json', 'record.json', 'article.es.json', 'record.en.json', 'es.json']) {
      expect(said).toContain(folder.file(`topics/dam-leak/${file}`));
    }
    const { text, faults } = contentReport(folder.path, NOW);
    expect(faults).toBeGreaterThan(50);
    const inTopic = [...text.matchAll(/^ {2}([\w.-]+): (.*)$/gm)].filter(([, , reason]) =>
      reason?.startsWith('is '),
    );
    expect(new Set(inTopic.map(([, , reason]) => reason))).toEqual(new Set(['is still to be written']));
  });

  it.each([
    ['', /cannot name a topic/],
    ['Dam Leak', /cannot name a topic/],
    ['../dam', /cannot name a topic/],
    ['russia-venezuela', /is there already\. Nothing was changed\./],
  ])('is refused: "%s"', (name, reason) => {
    expect(() => newTopic(folder.path, name, TODAY)).toThrow(reason);
  });
});
