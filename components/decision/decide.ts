import type { Detection } from '@/components/detector/detection';
import type { Settings } from '@/components/settings/settings';

/** What to do on this page, and why not when nothing is done. */
export type Decision =
  | { show: true; view: 'card' | 'pill'; detection: Detection }
  | { show: false; because: 'nothing-found' | 'not-checked' }
  | { show: false; because: 'paused' | 'wrong-match'; detection: Detection }
  /** `time` in milliseconds since 1970: until when, or since when. */
  | { show: false; because: 'snoozed' | 'hidden-on-site'; time: number; detection: Detection };

/** What the decision depends on besides the page's text. */
export interface Wishes {
  settings: Settings;
  /** Topics whose card the reader closed in this tab. */
  closedTopics: readonly string[];
  /** Cards that opened by themselves today. */
  cardsToday: number;
  /** The card may ask whether notes should open smaller. */
  asksForPill: boolean;
}

/** Where and when a decision is made. */
export interface Circumstances {
  /** As `siteOf` and `pageOf` name them. */
  site: string;
  page: string;
  /** In milliseconds since 1970. */
  now: number;
  /** A card has opened by itself on this page before: the day's limit does not shut it. */
  opened: boolean;
}

/** The longest snooze is a week: an end further off comes from a clock that was wrong. In milliseconds. */
const LONGEST_SNOOZE = 8 * 24 * 60 * 60 * 1_000;

/** Turns evidence and the reader's wishes into one answer. Pure. */
export function decide(
  detection: Detection | null,
  wishes: Wishes,
  { site, page, now, opened }: Circumstances,
): Decision {
  if (detection === null) return { show: false, because: 'nothing-found' };
  const { settings, closedTopics, cardsToday } = wishes;
  if (settings.paused) return { show: false, because: 'paused', detection };
  if (isSnoozed(settings.snoozedUntil, now)) {
    return { show: false, because: 'snoozed', time: settings.snoozedUntil, detection };
  }
  const hidden = settings.hiddenSites.find(({ host }) => host === site);
  if (hidden) return { show: false, because: 'hidden-on-site', time: hidden.since, detection };
  if (settings.wrongMatches.some((wrong) => wrong.page === page && wrong.topic === detection.topic)) {
    return { show: false, because: 'wrong-match', detection };
  }
  const small =
    detection.strength === 'weak' ||
    closedTopics.includes(detection.topic) ||
    settings.form === 'pill' ||
    (settings.form === 'card-unless-reported' && detection.stance === 'carries-denial') ||
    (settings.dailyLimit > 0 && cardsToday >= settings.dailyLimit && !opened);
  return { show: true, view: small ? 'pill' : 'card', detection };
}

/** Whether the reader wants no notes for now. Pure. */
export function isSnoozed(until: number, now: number): boolean {
  return now < until && until - now < LONGEST_SNOOZE;
}
