/** The name under which a site is hidden: its host, without `www.`. Pure. */
export function siteOf(hostname: string): string {
  return hostname.toLowerCase().replace(/^www\./u, '');
}

/** Longest address that is kept, in UTF-16 units. */
const LONGEST = 2_000;

/** The name under which a single page is noted: its site, path and query, without the place on the page. Pure. */
export function pageOf({
  hostname,
  pathname,
  search,
}: Pick<URL, 'hostname' | 'pathname' | 'search'>): string {
  return `${siteOf(hostname)}${pathname}${search}`.slice(0, LONGEST);
}
