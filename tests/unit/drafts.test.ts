import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER } from '@/components/build/read-content';
import { detect } from '@/components/detector/detect';
import type { Block } from '@/components/detector/detection';
import { type KnowledgePack, languageSchema, topicTextSchema } from '@/content/types';

const TOPIC = 'russia-venezuela';
const DRAFTS = path.join(CONTENT_FOLDER, 'drafts');
const drafts = readdirSync(DRAFTS).filter((name) => !name.endsWith('.md'));

const read = (language: string, file: string) => readFileSync(path.join(DRAFTS, language, file), 'utf8');

function packOf(language: string): KnowledgePack {
  const { name, dir, card } = languageSchema.parse(JSON.parse(read(language, 'language.json')));
  const text = topicTextSchema.parse(JSON.parse(read(language, `${TOPIC}.json`)));
  return {
    language,
    name,
    dir,
    words: card,
    topics: { [TOPIC]: { ...text, statementSpeaksOf: ['troops'] } },
  };
}

describe.each(drafts)('the draft in %s', (language) => {
  it('fits the schema', () => {
    expect(packOf(language).language).toBe(language);
  });

  it('finds its own texts on the topic, and none of the others', () => {
    const pack = packOf(language);
    const wrong = read(language, 'texts.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ title, paragraphs, label }) => {
        const blocks: Block[] = [title, ...paragraphs].map((text, index) => ({
          text,
          zone: index === 0 ? 'headline' : 'lede',
        }));
        return (detect(blocks, TOPIC, [pack]) !== null) !== (label === 'on');
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
