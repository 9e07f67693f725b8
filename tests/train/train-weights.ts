import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURES } from '@/components/detector/features';
import { PASSAGE_SCORE } from '@/components/detector/score';
import { type LabelledPage, parseLabelledPages } from '../evaluate/labelled-page';
import { OFF_TOPIC, ON_TOPIC } from '../unit/sentences';
import { type Lesson, learn, sureness } from './learn';
import { lessonsOf } from './lessons';
import { PRIOR } from './prior';

/** Each part is judged by weights that were learned from the others. */
const PARTS = 6;

/**
 * Learns the weights from labelled pages and from the tables of sentences, writes them into `file`, and says how
 * well weights learned in the same way do on texts that they were not learned from.
 *
 * @param inputs Files of labelled pages, or folders of them.
 */
export function trainWeights(inputs: readonly string[], file: string): void {
  const lessons = lessonsOf([...inputs.flatMap(pagesIn), ...tables()]);
  const prior = FEATURES.map((feature) => PRIOR[feature] ?? 0);
  const weights = learn(lessons, prior);
  const rounded = FEATURES.map((name, at) => [name, Math.round((weights[at] ?? 0) * 10) / 10] as const);
  const worth = Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
  writeFileSync(file, `${JSON.stringify(worth, null, 2)}\n`);
  console.log(`${lessons.length} texts. On texts not learned from: ${crossValidated(lessons, prior)}`);
}

function pagesIn(input: string): LabelledPage[] {
  if (!statSync(input).isDirectory()) return parseLabelledPages(readFileSync(input, 'utf8'), input);
  const files = readdirSync(input).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => pagesIn(path.join(input, name)));
}

function tables(): LabelledPage[] {
  const page = (label: 'on' | 'off', at: number, lang: string, text: string): LabelledPage[] => [
    { id: `${label}-${at}`, lang, label, paragraphs: [text] },
    { id: `${label}-${at}-headline`, lang, label, title: text, paragraphs: [] },
  ];
  return [
    ...ON_TOPIC.flatMap(([, lang, text], at) => page('on', at, lang, text)),
    ...OFF_TOPIC.flatMap(([, lang, text], at) => page('off', at, lang, text)),
  ];
}

function crossValidated(lessons: readonly Lesson[], prior: readonly number[]): string {
  const counts = { on: 0, hits: 0, alarms: 0 };
  for (let part = 0; part < PARTS; part += 1) {
    const weights = learn(
      lessons.filter(({ id }) => partOf(id) !== part),
      prior,
    );
    for (const lesson of lessons.filter(({ id }) => partOf(id) === part)) {
      const found = sureness(lesson, weights) >= PASSAGE_SCORE;
      counts.on += Number(lesson.on);
      counts.hits += Number(lesson.on && found);
      counts.alarms += Number(!lesson.on && found);
    }
  }
  const recall = counts.hits / counts.on;
  const precision = counts.hits / (counts.hits + counts.alarms);
  return `recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`;
}

/** The same part for the same text each time, by a simple hash of its name. */
function partOf(id: string): number {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % PARTS;
}
