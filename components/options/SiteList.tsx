import { dateText } from '@/components/dates/date-text';
import type { HiddenSite } from '@/components/settings/settings';
import type { InterfaceWords } from '@/content/types';

export interface SiteListProps {
  sites: readonly HiddenSite[];
  /** Of these, those that a policy names: they have no way back. */
  fixed: readonly string[];
  words: InterfaceWords;
  /** Language of the dates. */
  language: string;
  onShow: (host: string) => void;
}

/** The sites without notes, each with the way back. */
export function SiteList({
  sites,
  fixed,
  words: { options: words, managed },
  language,
  onShow,
}: SiteListProps) {
  return (
    <section>
      <h2>{words.sites}</h2>
      {sites.length === 0 && <p class="hint">{words.noSites}</p>}
      <ul class="list">
        {sites.map(({ host, since }) => (
          <li key={host}>
            <span>
              <strong>{host}</strong>{' '}
              <small>
                {fixed.includes(host)
                  ? managed.fixed
                  : words.since.replace('{date}', dateText(language, 'day', since))}
              </small>
            </span>
            {!fixed.includes(host) && (
              <button type="button" class="button" onClick={() => onShow(host)}>
                {words.showAgain.replace('{site}', host)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
