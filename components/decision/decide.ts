import type { Detection } from '@/components/detector/detection';
import type { Settings } from '@/components/settings/settings';

/** What to do on this page, and why not when nothing is done. */
export type Decision =
  | { show: true; view: 'card' | 'pill'; detection: Detection }
  | { show: false; because: 'nothing-found' | 'not-checked' }
  | { show: false; because: 'paused' | 'hidden-on-site'; detection: Detection };

/** What the decision depends on besides the page's text. */
export interface Wishes {
  settings: Settings;
  /** Topics whose card the reader closed in this tab. */
  closedTopics: readonly string[];
}

/** Turns evidence and the reader's wishes into one answer. Pure. */
export function decide(detection: Detection | null, wishes: Wishes, site: string): Decision {
  if (detection === null) return { show: false, because: 'nothing-found' };
  const { settings, closedTopics } = wishes;
  if (settings.paused) return { show: false, because: 'paused', detection };
  if (settings.hiddenSites.some(({ host }) => host === site)) {
    return { show: false, because: 'hidden-on-site', detection };
  }
  const quiet = detection.strength === 'weak' || closedTopics.includes(detection.topic);
  return { show: true, view: quiet ? 'pill' : 'card', detection };
}
