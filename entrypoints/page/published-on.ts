import { publicationDay } from '@/components/freshness/publication-day';
import { jsonLdOf } from './kind-of-page';

/** Where a page's head and its article carry the date of publication; Open Graph's name for it first. */
const METAS =
  'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="date"],meta[name="pubdate"],meta[name="DC.date.issued"]';
const TIMES =
  'time[itemprop="datePublished"],time[pubdate],article header time[datetime],article time[datetime],main time[datetime]';
/** What stands below an article has dates of its own. */
const ELSEWHERE = 'aside,footer,nav,[class*="comment" i],[id*="comment" i],article article';

/** The day on which a page says that it was published, as YYYY-MM-DD; `null` where it says none. */
export function publishedOn(page: Document): string | null {
  const metas = [...page.querySelectorAll(METAS)].map((meta) => meta.getAttribute('content') ?? '');
  const times = [...page.querySelectorAll(TIMES)]
    .filter((time) => time.closest(ELSEWHERE) === null)
    .map((time) => time.getAttribute('datetime') ?? '');
  return publicationDay(jsonLdOf(page), [...metas, ...times]);
}
