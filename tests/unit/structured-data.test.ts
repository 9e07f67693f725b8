import { describe, expect, it } from 'vitest';
import { structuredData } from '@/components/article/structured-data';
import { content, TOPIC } from './topic';

describe.each(['en', 'es'])('the structured data of the article in %s', (language) => {
  const topic = content.topics[TOPIC];
  const article = topic?.articles[language];
  if (!topic || !article) throw new Error('No article.');
  const data = JSON.stringify(structuredData(article, topic.topic));

  it('names the claim, who makes it and where it appeared', () => {
    expect(JSON.parse(data).about).toMatchObject({
      '@type': 'Claim',
      text: article.position.statement,
      author: { name: article.position.holder },
      appearance: { '@type': 'NewsArticle', url: topic.topic.report.url },
    });
  });

  it('reviews and rates nothing', () => {
    expect(data).not.toMatch(/review|rating/i);
  });
});
