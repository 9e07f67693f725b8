import { knowledgePack } from '@/components/build/extension-files';
import { CONTENT_FOLDER, readContent } from '@/components/build/read-content';
import { topicReader } from '@/components/detector/detect';
import type { Block } from '@/components/detector/detection';
import { FEATURES } from '@/components/detector/features';
import type { LabelledPage } from '../evaluate/labelled-page';
import type { Lesson } from './learn';

/** What the detector sees in labelled pages. Pages in other languages, or given as HTML, are left out. */
export function lessonsOf(pages: readonly LabelledPage[]): Lesson[] {
  const content = readContent(CONTENT_FOLDER);
  const packs = new Map(Object.keys(content.languages).map((code) => [code, knowledgePack(content, code)]));
  return pages.flatMap((page) => {
    const pack = packs.get(page.lang);
    if (!pack || !page.paragraphs) return [];
    const candidates = Object.keys(pack.topics).flatMap((topic) => {
      const reader = topicReader(topic, pack);
      for (const [index, block] of blocksOf(page).entries()) reader.read(block, index);
      return reader.candidates().flatMap(({ matters }) => matters.map(({ evidence }) => numbersOf(evidence)));
    });
    return [{ id: page.id, on: page.label === 'on', candidates }];
  });
}

function blocksOf({ title, paragraphs = [] }: LabelledPage): Block[] {
  const headline: Block[] = title ? [{ text: title, zone: 'headline' }] : [];
  return [...headline, ...paragraphs.map((text) => ({ text, zone: 'article' as const }))];
}

function numbersOf(evidence: Record<string, unknown>): number[] {
  return [...FEATURES.keys()].filter((at) => evidence[FEATURES[at] ?? '']);
}
