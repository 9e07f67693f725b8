import { dateText } from '@/components/dates/date-text';
import type { HiddenSite } from '@/components/settings/settings';
import type { InterfaceWords } from '@/content/types';

export interface SiteListProps {
  sites: readonly HiddenSite[];
  words: InterfaceWords['options'];
  /** Language of the dates. */
  language: string;
  onShow: (host: string) => void;
}

/** The sites without notes, each with the way back. */
export function SiteList({ sites, words, language, onShow }: SiteListProps) {
  return (
    <section>
      <h2>{words.sites}</h2>
      {sites.length === 0 && <p class="hint">{words.noSites}</p>}
      <ul class="list">
        {sites.map(({ host, since }) => (
          <li key={host}>
            <span>
              <strong>{host}</strong>{' '}
              <small>{words.since.replace('{date}', dateText(language, 'day', since))}</small>
            </span>
            <button type="button" class="button" onClick={() => onShow(host)}>
              {words.showAgain.replace('{site}', host)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
