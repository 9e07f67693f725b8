import { scopeOf } from '@/components/detector/detect';
import type { Detection } from '@/components/detector/detection';
import { Mark } from '@/components/mark/Mark';
import type { KnowledgePack, SubClaim } from '@/content/types';
import { Cross } from './Cross';
import { LanguageChoice } from './LanguageChoice';

export interface CardProps {
  text: KnowledgePack['topics'][string];
  words: KnowledgePack['words'];
  detection: Detection;
  foreign: boolean;
  reviewed: boolean;
  /** Language of the text. */
  language: string;
  languages: Readonly<Record<string, string>>;
  onClose: () => void;
  onHide: () => void;
  onLanguage: (language: string) => void;
  onReadArticle: () => void;
}

/** Passages quoted in the card; the toolbar popup shows them all. */
const PASSAGES = 3;

/** The summary. Its first line says whose statement it is; nothing in it is stated as fact. */
export function Card({
  text,
  words,
  detection,
  foreign,
  reviewed,
  language,
  languages,
  onClose,
  onHide,
  onLanguage,
  onReadArticle,
}: CardProps) {
  const { card } = text;
  const carried = detection.stance === 'carries-denial';
  const { spoken, unspoken } = scopeOf(detection.subClaims, text.statementSpeaksOf);
  const list = (subClaims: SubClaim[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      subClaims.map((name) => card.subClaims[name]),
    );

  return (
    <>
      <header class="card__head">
        <Mark />
        <p class="card__source">{carried ? card.alreadyReported : card.source}</p>
        <button
          type="button"
          class="icon-button"
          aria-label={words.close}
          title={words.close}
          data-first
          onClick={onClose}
        >
          <Cross />
        </button>
      </header>
      <div class="card__body">
        {foreign && <p class="card__foreign">{words.inAnotherLanguage}</p>}
        <h2 class="card__title">{card.title}</h2>
        <p class="card__summary">{carried ? `${card.summaryShort} ${card.interest}` : card.summary}</p>
        <dl class="card__facts">
          {detection.subClaims.length > 0 && (
            <div>
              <dt>{words.scope}</dt>
              <dd>
                {unspoken.length > 0 && spoken.length === 0
                  ? words.doesNotSpeakOf.replace('{list}', list(unspoken))
                  : words.speaksOf.replace('{list}', list(spoken))}
                {unspoken.length > 0 &&
                  spoken.length > 0 &&
                  ` ${words.doesNotSpeakOf.replace('{list}', list(unspoken))}`}
              </dd>
            </div>
          )}
          <div>
            <dt>{words.unknown}</dt>
            <dd>{card.unknown}</dd>
          </div>
        </dl>
        {reviewed && <p class="card__reviewed">{words.claimReview}</p>}
        <details class="card__why">
          <summary>{words.why}</summary>
          <p>{words.whyText}</p>
          {detection.passages.slice(0, PASSAGES).map(({ text: passage, block, start }) => (
            <blockquote key={`${block}:${start}`} lang={detection.language}>
              {passage}
            </blockquote>
          ))}
        </details>
        <LanguageChoice
          label={words.language}
          languages={languages}
          chosen={language}
          onChoose={onLanguage}
        />
      </div>
      <footer class="card__foot">
        <button type="button" class="button button--main" onClick={onReadArticle}>
          {words.readArticle}
        </button>
        <button type="button" class="button" onClick={onHide}>
          {words.hideOnSite}
        </button>
      </footer>
    </>
  );
}
