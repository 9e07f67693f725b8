import { isRecord } from './is-record';
import { siteOf } from './page-names';
import { type Choices, isChoices, isReadable, parseSettings, type Settings } from './settings';

/** What a policy may forbid the reader to change: it can make Aclara quieter than the reader wants, never louder. */
const LOCKABLE = ['paused', 'quiet'] as const;

/** What an organisation has set for its browsers, by the browser's own means (`storage.managed`). */
export interface Policy {
  /** What holds unless the reader has chosen otherwise. */
  choices: Partial<Choices>;
  /** Of these, what the reader cannot change. */
  locked: readonly (keyof Choices)[];
  /** Sites without notes, by host name, besides the reader's own. */
  sites: readonly string[];
}

export const NO_POLICY: Policy = { choices: {}, locked: [], sites: [] };

/** The settings that hold, and what of them the reader cannot change. */
export interface EffectiveSettings extends Settings {
  managed: Pick<Policy, 'locked' | 'sites'>;
}

/**
 * Reads a policy as `policySchema` describes it. What cannot be read counts as not said. Never
 * throws. Pure.
 */
export function parsePolicy(managed: unknown): Policy {
  if (!isRecord(managed)) return NO_POLICY;
  const { hiddenSites, paused, quiet, noteLanguage, interfaceLanguage, locked } = managed;
  const said: unknown[] = [
    paused === true && { paused },
    quiet === true && { form: 'pill' },
    { noteLanguage },
    { interfaceLanguage },
  ];
  const choices: Partial<Choices> = Object.assign({}, ...said.filter(isChoices));
  const isLocked = (name: (typeof LOCKABLE)[number]) =>
    managed[name] === true && Array.isArray(locked) && locked.includes(name);
  return {
    choices,
    locked: LOCKABLE.filter(isLocked).map((name) => (name === 'quiet' ? 'form' : name)),
    sites: Array.isArray(hiddenSites) ? hiddenSites.filter(isHost).map(siteOf) : [],
  };
}

/**
 * The settings that hold under a policy: what the reader stored on top of what the organisation set, but for what it
 * locked. `since` of a site that only the policy names is 0. Pure.
 *
 * @param stored Whatever the store holds.
 */
export function settingsUnder({ choices, locked, sites }: Policy, stored: unknown): EffectiveSettings {
  const own = Object.entries(isRecord(stored) ? stored : {}).filter(
    ([name, value]) => isReadable(name, value) && !locked.some((one) => one === name),
  );
  const settings = parseSettings({ ...choices, ...Object.fromEntries(own) });
  const known = new Set(settings.hiddenSites.map(({ host }) => host));
  const added = sites.filter((host) => !known.has(host)).map((host) => ({ host, since: 0 }));
  return { ...settings, hiddenSites: [...settings.hiddenSites, ...added], managed: { locked, sites } };
}

function isHost(value: unknown): value is string {
  return typeof value === 'string' && /^[^\s/:*]+$/u.test(value);
}
