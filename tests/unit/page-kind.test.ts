import { describe, expect, it } from 'vitest';
import { hasClaimReview } from '@/components/page-kind/has-claim-review';
import { isSearchAddress } from '@/components/page-kind/is-search-page';

describe('isSearchAddress', () => {
  it.each([
    ['https://www.google.com/search?q=rusia+venezuela'],
    ['https://www.bing.com/search?q=x'],
    ['https://duckduckgo.com/?q=x&ia=web'],
    ['https://search.example/?query=x'],
    ['https://yandex.ru/search/?text=x'],
    ['https://www.baidu.com/s?wd=x'],
    ['https://news.example/?s=venezuela'],
    ['https://news.example/buscar?q=rusia'],
    ['https://news.example/recherche/resultats?q=x'],
  ])('knows results of a search: %s', (address) => {
    expect(isSearchAddress(new URL(address))).toBe(true);
  });

  it.each([
    ['https://news.example/world/russia-venezuela'],
    ['https://news.example/article?p=1234'],
    ['https://news.example/research/russia?utm_term=x'],
    ['https://news.example/?p=1234'],
    ['https://news.example/search'],
    ['https://news.example/?q='],
    ['https://news.example/suche-nach-frieden-in-venezuela'],
  ])('does not take an article for one: %s', (address) => {
    expect(isSearchAddress(new URL(address))).toBe(false);
  });
});

describe('hasClaimReview', () => {
  it.each([
    ['JSON-LD', ['{"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"x"}'], []],
    ['JSON-LD with several types', ['{"@type": ["NewsArticle", "ClaimReview"]}'], []],
    ['broken JSON-LD', ['{"@type":"ClaimReview",'], []],
    ['microdata', [], ['https://schema.org/ClaimReview']],
  ])('finds it as %s', (_, jsonLd, itemTypes) => {
    expect(hasClaimReview(jsonLd, itemTypes)).toBe(true);
  });

  it.each([
    ['nothing', [], []],
    ['an article that speaks of it', ['{"@type":"NewsArticle","headline":"What is ClaimReview?"}'], []],
    ['other microdata', [], ['https://schema.org/NewsArticle']],
  ])('finds none in %s', (_, jsonLd, itemTypes) => {
    expect(hasClaimReview(jsonLd, itemTypes)).toBe(false);
  });
});
