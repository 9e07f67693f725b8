import type { Article, Topic } from '@/content/types';

/**
 * What machines can read of an article, in the terms of schema.org: a `Claim`, who makes it and where it appeared.
 * Never a `ClaimReview` and no rating: nothing is judged here. `content/README.md` says more. Pure.
 */
export function structuredData({ lang, title, position, lastChecked }: Article, topic: Topic): object {
  const { url, publisher, language } = topic.report;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    inLanguage: lang,
    dateModified: lastChecked,
    version: topic.versions.length,
    about: {
      '@type': 'Claim',
      text: position.statement,
      author: { '@type': 'Organization', name: position.holder },
      appearance: {
        '@type': 'NewsArticle',
        url,
        inLanguage: language,
        publisher: { '@type': 'Organization', name: publisher },
      },
    },
  };
}
