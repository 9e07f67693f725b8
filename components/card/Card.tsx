import { Mark } from '@/components/mark/Mark';
import type { KnowledgePack } from '@/content/types';
import { Choices } from './Choices';
import { CloseButton } from './CloseButton';
import { LanguageChoice } from './LanguageChoice';
import type { NoteActions, Shown } from './note-content';
import { Offer } from './Offer';
import { Scope } from './Scope';
import { Why } from './Why';

export interface CardProps {
  text: KnowledgePack['topics'][string];
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
        <h2 class="card__title">{card.title}</h2>
        <p class="card__summary">{carried ? `${card.summaryShort} ${card.interest}` : card.summary}</p>
        <dl class="card__facts">
          <Scope text={text} words={words} subClaims={detection.subClaims} language={language} />
          <div>
            <dt>{words.unknown}</dt>
            <dd>{card.unknown}</dd>
          </div>
        </dl>
        {page.reviewed && <p class="card__reviewed">{words.claimReview}</p>}
        <Why
          words={words}
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
