/** Names that sites give to what the reader searches for; `wd` is Baidu's, `p` Yahoo's, `text` Yandex's. */
const QUERY =
  /^(?:q|query|s|search|search_?(?:query|term|text)|searchterm|keywords?|term|text|p|wd|word|buscar)$/iu;
/** Those that mean a search on the front page as well; `/?p=7` is an article of WordPress. */
const PLAIN_QUERY = /^(?:q|query|s|search)$/iu;
/** A word of the address that says "search", in the languages of the extension that have Latin letters. */
const SEARCH =
  /(?:^|[/_.-])(?:s|search|results?|busca(?:r|dor)?|b[uú]squeda|recherche|rechercher|suche|suchen|cerca|ricerca|zoeken|szukaj|hledat|hledani|arama|ara|cari|s[oö]k|poisk|find)(?:$|[/_.-])/iu;

/**
 * Whether an address is that of a page of search results: it names a query, and either says that it searches or is
 * the front page of a search engine or a site ("/?s=…"). What such a page holds are scraps of many pages. Pure.
 */
export function isSearchAddress({
  hostname,
  pathname,
  search,
}: Pick<URL, 'hostname' | 'pathname' | 'search'>): boolean {
  const asked = [...new URLSearchParams(search)].filter(([, value]) => value.trim() !== '');
  if (pathname === '/') return asked.some(([name]) => PLAIN_QUERY.test(name));
  const searches = SEARCH.test(pathname) || SEARCH.test(hostname);
  return searches && asked.some(([name]) => QUERY.test(name));
}
