import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { contentReport } from '@/components/editor/content-report';
import { contentFolder } from './content-folder';

const EXAMPLE = path.resolve(import.meta.dirname, '../example-topic/ardal-reservoir');
const folder = contentFolder();

it('the example topic has nothing to mend, and says in which languages it is not written yet', () => {
  cpSync(EXAMPLE, folder.file('topics/ardal-reservoir'), { recursive: true });
  const { text, faults } = contentReport(folder.path, Date.parse('2026-06-02'));
  expect([text, faults]).toEqual([expect.stringMatching(/Nothing to mend\.$/), 0]);
  expect(text).toContain('No card yet, so no note on pages in: ar, ca, cs');
});
