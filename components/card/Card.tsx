import { dateText } from '@/components/dates/date-text';
import { isNewer } from '@/components/freshness/is-newer';
import { isStale } from '@/components/freshness/is-stale';
import { Mark } from '@/components/mark/Mark';
import type { KnowledgePack, KnownTopic } from '@/content/types';
import { Choices } from './Choices';
import { CloseButton } from './CloseButton';
import { LanguageChoice } from './LanguageChoice';
import type { NoteActions, Shown } from './note-content';
import { Offer } from './Offer';
import { outOfScope, Scope } from './Scope';
import { Why } from './Why';

export interface CardProps {
  text: KnownTopic;
  words: KnowledgePack['words'];
  page: Extract<Shown, { kind: 'note' }>;
  /** Language of the text. */
  language: string;
  languages: Readonly<Record<string, string>>;
  actions: NoteActions;
}

/** The summary. Its first line says whose statement it is; nothing in it is stated as fact. */
export function Card({ text, words, page, language, languages, actions }: CardProps) {
  const { card } = text;
  const { detection } = page;
  const carried = detection.stance === 'carries-denial';
  const scope = { text, words, subClaims: detection.subClaims, language };
  const notSpokenOf = outOfScope(scope);
  const checked = dateText(language, 'content-day', text.lastChecked);
  return (
    <>
      <header class="card__head">
        <Mark />
        <p class="card__source">{carried ? card.alreadyReported : card.source}</p>
        <CloseButton label={words.close} first onPress={actions.onClose} />
      </header>
      <div class="card__body">
        {page.asksForPill && <Offer words={words} onAnswer={actions.onOffer} />}
        {page.foreign && <p class="card__foreign">{words.inAnotherLanguage}</p>}
        {notSpokenOf !== null && <p class="card__first">{notSpokenOf}</p>}
        {isNewer(text, page.published, page.now) && (
          <p class="card__first">{words.newer.replace('{date}', checked)}</p>
        )}
        <h2 class="card__title">{card.title}</h2>
        <p class="card__summary">{carried ? card.summaryShort : card.summary}</p>
        <dl class="card__facts">
          <Scope {...scope} />
          <div>
            <dt>{words.changed}</dt>
            <dd>{card.changed}</dd>
          </div>
          <div>
            <dt>{words.unknown}</dt>
            <dd>{card.unknown}</dd>
          </div>
          <div>
            <dt>{words.interest}</dt>
            <dd>{card.interest}</dd>
          </div>
        </dl>
        {isStale(text.lastChecked, page.now) && <p>{words.stale.replace('{date}', checked)}</p>}
        {page.reviewed && <p class="card__reviewed">{words.claimReview}</p>}
        <Why
          words={words}
          text={card.whyText}
          passages={detection.passages}
          language={detection.language}
          onPassage={actions.onPassage}
        />
        <LanguageChoice
          label={words.language}
          languages={languages}
          chosen={language}
          onChoose={actions.onLanguage}
        />
      </div>
      <footer class="card__foot">
        <button type="button" class="button button--main" onClick={actions.onReadArticle}>
          {words.readArticle}
        </button>
        <Choices words={words} actions={actions} />
      </footer>
    </>
  );
}
