import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { gatePatterns } from '@/components/build/gate-patterns';
import { gateOf, mayConcern } from '@/components/gate/may-concern';
import { parseLabelledPages } from '../evaluate/labelled-page';
import { content, detectIn, paragraphs } from './topic';

const TEXTS = path.resolve(import.meta.dirname, '../texts');
const gate = gateOf(gatePatterns(content));

/** Every labelled text, as the gate and the detector of its language take it; `null` where they are silent. */
const answers = readdirSync(TEXTS)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => parseLabelledPages(readFileSync(path.join(TEXTS, file), 'utf8'), file))
  .filter((page) => page.paragraphs)
  .map((page) => {
    const { lang, title, paragraphs: parts = [] } = page;
    const blocks = [...paragraphs('headline', ...(title ? [title] : [])), ...paragraphs('article', ...parts)];
    const maybe = mayConcern(gate, [title, ...parts].join('\n'));
    return { page, found: maybe ? detectIn(lang, blocks) : null };
  });

const on = answers.filter(({ page }) => page.label === 'on');
const raised = answers.filter(({ found }) => found !== null);
const hits = on.filter(({ found }) => found !== null);

it('the labelled texts are there, in every language', () => {
  expect(answers.length).toBeGreaterThan(1_700);
  expect(on.length).toBeGreaterThan(800);
});

it('finds at least 97 of 100 texts on the topic', () => {
  expect(hits.length / on.length).toBeGreaterThanOrEqual(0.97);
});

it('is right in at least 97 of 100 texts that it finds', () => {
  expect(hits.length / raised.length).toBeGreaterThanOrEqual(0.97);
});

it('tells in at least 90 of 100 whether they carry the denial', () => {
  const right = hits.filter(({ page, found }) => page.stance === found?.stance);
  expect(right.length / hits.length).toBeGreaterThanOrEqual(0.9);
});
