import { expect, it } from 'vitest';
import { reportText } from '@/components/report/report-text';

it('the report of a wrong match says all that it holds, and no more', () => {
  const match = {
    page: 'news.example/a',
    topic: 'russia-venezuela',
    language: 'en',
    passages: ['One.', 'Two.'],
    since: Date.UTC(2026, 10, 26, 12),
  };
  expect(reportText(match, '1.2.3').split('\n')).toEqual([
    'Aclara: a note on a page that is not about its topic',
    'Page: news.example/a',
    'Topic: russia-venezuela',
    'Language: en',
    'Matched: One.',
    'Matched: Two.',
    'Version: 1.2.3',
    'Day: 2026-11-26',
  ]);
});
