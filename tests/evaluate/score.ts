import type { LabelledPage } from './labelled-page.ts';

/** What the extension made of a page. */
export type Answer =
  | { show: false }
  | {
      show: true;
      view: string;
      /** Language whose signals found the topic. */
      language: string;
      strength: string;
      stance: string;
      /** The sentences that raised the note. */
      passages: string[];
      /** Language the note speaks. */
      cardLang: string;
    };

/** A page with the answer on it, or with the reason why there is none. */
export type Outcome = { page: LabelledPage } & ({ answer: Answer } | { error: string });

/** `right` of `of`; nothing can be said where `of` is 0. */
export interface Share {
  right: number;
  of: number;
}

/** The counts of one language, or of all. */
export interface Score {
  on: number;
  near: number;
  off: number;
  hits: number;
  misses: number;
  falseAlarms: number;
  /** Pages that could not be judged; they count as nothing else. */
  errors: number;
  /** Hits among the pages that are on topic. */
  recall: Share;
  /** Hits among the pages with a note. */
  precision: Share;
  /** Hits with the right stance, among those with a labelled one. */
  stance: Share;
  /** Hits with a note in the right language, among those that name one. */
  cardLang: Share;
}

/** What became of a page. */
export function verdictOn(outcome: Outcome): 'hit' | 'miss' | 'false alarm' | 'silent' | 'error' {
  if ('error' in outcome) return 'error';
  if (outcome.page.label === 'on') return outcome.answer.show ? 'hit' : 'miss';
  return outcome.answer.show ? 'false alarm' : 'silent';
}

/** Counts what became of pages. Pure. */
export function scoreOf(outcomes: Outcome[]): Score {
  const labelled = (label: LabelledPage['label']) =>
    outcomes.filter(({ page }) => page.label === label).length;
  const ended = (verdict: string) => outcomes.filter((outcome) => verdictOn(outcome) === verdict);
  const hits = ended('hit');
  const misses = ended('miss').length;
  const falseAlarms = ended('false alarm').length;
  const withStance = hits.filter(({ page }) => page.stance);
  const withCardLang = hits.filter(({ page }) => page.expectCardLang);
  return {
    on: labelled('on'),
    near: labelled('near'),
    off: labelled('off'),
    hits: hits.length,
    misses,
    falseAlarms,
    errors: ended('error').length,
    recall: { right: hits.length, of: hits.length + misses },
    precision: { right: hits.length, of: hits.length + falseAlarms },
    stance: share(withStance, (outcome, answer) => answer.stance === outcome.page.stance),
    cardLang: share(withCardLang, ({ page }, { cardLang }) => isIn(page.expectCardLang ?? '', cardLang)),
  };
}

/** What is wrong with a note that is right to be there: its stance, its language. Pure. */
export function wrongOf(page: LabelledPage, answer: Extract<Answer, { show: true }>): string[] {
  const wrong: string[] = [];
  if (page.stance && answer.stance !== page.stance) wrong.push(`stance ${answer.stance}`);
  if (page.expectCardLang && !isIn(page.expectCardLang, answer.cardLang)) {
    wrong.push(`language ${answer.cardLang}`);
  }
  return wrong;
}

/** `zh` is met by Chinese in either script, `zh-Hant` by that script only. */
function isIn(expected: string, language: string): boolean {
  return language === expected || language.startsWith(`${expected}-`);
}

function share(
  hits: Outcome[],
  isRight: (outcome: Outcome, answer: Extract<Answer, { show: true }>) => boolean,
): Share {
  const right = hits.filter((hit) => 'answer' in hit && hit.answer.show && isRight(hit, hit.answer));
  return { right: right.length, of: hits.length };
}

/** The scores by language, in the order of the alphabet. */
export function scoresByLanguage(outcomes: Outcome[]): [lang: string, score: Score][] {
  const languages = [...new Set(outcomes.map(({ page }) => page.lang))].sort();
  return languages.map((lang) => [lang, scoreOf(outcomes.filter(({ page }) => page.lang === lang))]);
}

/** The least that is asked for, from 0 to 1. */
export interface Thresholds {
  recall?: number | undefined;
  precision?: number | undefined;
  stance?: number | undefined;
  cardLang?: number | undefined;
}

const NAMES = {
  recall: 'recall',
  precision: 'precision',
  stance: 'share of right stances',
  cardLang: 'share of notes in the right language',
};

/** Why a score is not good enough, one line a reason; nothing where it is. */
export function shortfalls(score: Score, least: Thresholds): string[] {
  const lines: string[] = [];
  for (const name of ['recall', 'precision', 'stance', 'cardLang'] as const) {
    const wanted = least[name];
    if (wanted === undefined) continue;
    const { right, of } = score[name];
    if (of === 0)
      lines.push(`The ${NAMES[name]} cannot be said, because no page counts for it; ${wanted} is asked for.`);
    else if (right / of < wanted) {
      // Four digits, so that a near miss does not read as equal.
      lines.push(
        `The ${NAMES[name]} is ${(right / of).toFixed(4)} (${right} of ${of}); ${wanted} is asked for.`,
      );
    }
  }
  return lines;
}
