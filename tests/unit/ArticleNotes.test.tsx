// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { ArticleNotes } from '@/components/article/ArticleNotes';
import { Colophon } from '@/components/record/Colophon';
import type { About } from '@/content/types';
import { content, TOPIC } from './topic';

const topic = content.topics[TOPIC];
const article = topic?.articles.en;
const text = topic?.recordTexts.en;
const words = content.articleWords.en;
if (!topic || !article || !text || !words) throw new Error('No English article.');

describe('the notes below an article', () => {
  const notesOn = (day: string) => {
    const root = document.createElement('div');
    render(<ArticleNotes article={article} topic={topic.topic} words={words} now={Date.parse(day)} />, root);
    return root.textContent ?? '';
  };

  it('say when the texts were compared with their sources', () => {
    expect(notesOn('2026-12-01')).toContain('Texts last compared with the sources on November 26, 2026.');
    expect(notesOn('2026-12-01')).not.toContain('180 days');
  });

  it('say it where that was more than 180 days ago', () => {
    expect(notesOn('2027-06-01')).toContain('More than 180 days have passed since then');
  });

  it.each(['1970-01-01', '2100-01-01'])('say no nonsense by a clock that shows %s', (day) => {
    expect(notesOn(day)).toContain('on November 26, 2026.');
    expect(notesOn(day)).not.toContain('180 days');
  });
});

describe('the last lines below an article', () => {
  const linesWith = (about: About) => {
    const root = document.createElement('div');
    const holder = article.position.holder;
    const beside = { topic: topic.topic, record: topic.record, text, words, about, holder };
    render(<Colophon {...beside} />, root);
    return root.textContent ?? '';
  };

  it('tell each version, the latest first', () => {
    const lines = linesWith(content.about);
    const at = topic.topic.versions.map((_, index) => lines.indexOf(`Version ${index + 1},`));
    expect(at).toHaveLength(2);
    expect(at[1]).toBeLessThan(at[0] ?? 0);
    expect(at[1]).toBeGreaterThanOrEqual(0);
  });

  it('say that nobody has stated who makes Aclara and who pays, or what was stated', () => {
    expect(linesWith({ makers: null, funding: null })).toContain('Who pays for itnot stated');
    expect(linesWith({ makers: null, funding: { en: 'Nobody.', es: 'Nadie.' } })).toContain(
      'Who pays for itNobody.',
    );
  });
});
