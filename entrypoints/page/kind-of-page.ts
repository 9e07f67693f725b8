import { hasClaimReview } from '@/components/page-kind/has-claim-review';
import { isSearchAddress } from '@/components/page-kind/is-search-page';
import { EDITABLE, hasArticle } from './read-page';

/** A field that already holds what was searched for. */
const ASKED =
  'input[type="search"][value]:not([value=""]),[role="search"] input[value]:not([value=""]):not([type="hidden"])';

/** Results of a search, which are scraps of many pages, and pages on which somebody writes, are not read. */
export function isNewsLike(page: Document, address: URL): boolean {
  return !isSearchAddress(address) && !looksLikeSearch(page) && !isEditor(page);
}

/** Whether the page marks a review of a claim on it. */
export function carriesClaimReview(page: Document): boolean {
  const items = [...page.querySelectorAll('[itemtype*="ClaimReview"]')];
  return hasClaimReview(
    jsonLdOf(page),
    items.map((item) => item.getAttribute('itemtype') ?? ''),
  );
}

/** The texts of the page's JSON-LD scripts, in which pages describe themselves to machines. */
export function jsonLdOf(page: Document): string[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.map(({ textContent }) => textContent ?? '');
}

function looksLikeSearch(page: Document): boolean {
  if (page.querySelector('[itemtype$="schema.org/SearchResultsPage"]') !== null) return true;
  return page.querySelector(ASKED) !== null && !hasArticle(page.body);
}

/** Most of the page's text stands where somebody writes it. */
function isEditor(page: Document): boolean {
  const length = (element: Element) => element.textContent?.length ?? 0;
  const written = [...page.querySelectorAll(EDITABLE)].reduce((sum, element) => sum + length(element), 0);
  return written > 0 && written > length(page.body) / 2; // the body's text is dear to read on a long page
}
