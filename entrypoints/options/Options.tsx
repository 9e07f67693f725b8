import { useEffect, useState } from 'preact/hooks';
import { Switch } from '@/components/controls/Switch';
import { dateText } from '@/components/dates/date-text';
import { isSnoozed } from '@/components/decision/decide';
import { Mark } from '@/components/mark/Mark';
import { FileChoices, type FileResult } from '@/components/options/FileChoices';
import { KeyList } from '@/components/options/KeyList';
import { LanguageChoices } from '@/components/options/LanguageChoices';
import { MatchList } from '@/components/options/MatchList';
import { NoteChoices } from '@/components/options/NoteChoices';
import { SiteList } from '@/components/options/SiteList';
import type { SettingsChange } from '@/components/settings/change-stored';
import type { EffectiveSettings } from '@/components/settings/policy';
import { hasUnreadable } from '@/components/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/components/settings/settings-file';
import type { InterfaceWords } from '@/content/types';
import { interfaceLanguage, loadInterfaceWords, speak } from '../own-pages/load-words';
import { onSettings } from '../own-pages/on-settings';
import { askBackground } from '../page/ask-background';
import { saveFile } from './save-file';

export interface OptionsData {
  settings: EffectiveSettings;
  /** All that is stored, also what cannot be read. */
  stored: unknown;
  /** Open tabs in which a card was closed. */
  closed: number;
  /** The keys of the commands. */
  keys: Record<string, string>;
  language: string;
  words: InterfaceWords;
  /** Every language, by its code, with its own name. */
  languages: Readonly<Record<string, string>>;
  version: string;
}

/** Every setting, each with its way back. A change holds at once. */
export function Options(given: OptionsData) {
  const [settings, setSettings] = useState(given.settings);
  const [stored, setStored] = useState(given.stored);
  const [closed, setClosed] = useState(given.closed);
  const [saved, setSaved] = useState(true);
  const [{ language, words }, setWords] = useState(given);

  const follow = async (now: EffectiveSettings) => {
    setSettings(now);
    setStored(await askBackground('getStored', undefined));
    const wished = interfaceLanguage(now);
    const wishedWords = await loadInterfaceWords(wished);
    speak(wished, wishedWords);
    setWords({ ...given, language: wished, words: wishedWords });
  };
  useEffect(() => onSettings(false, follow), []);

  const change = async (wish: SettingsChange) => {
    const result = await askBackground('changeSettings', wish);
    setSaved(result.saved);
    await follow(result.settings);
  };
  /** Puts other settings in the place of all, and says so, with the way back. */
  const replace = async (by: Record<string, unknown>, text: string): Promise<FileResult> => {
    const before = await askBackground('getStored', undefined);
    await change({ replaceAll: by });
    return { text, undo: () => void change({ replaceAll: (before ?? {}) as Record<string, unknown> }) };
  };
  const read = async (file: File): Promise<FileResult> => {
    const result = readSettingsFile(await file.text().catch(() => ''));
    if (result.ok) return replace(result.stored, words.options.imported);
    return {
      text: words.options.importFailed.replace('{reason}', words.options[result.because]),
      undo: null,
    };
  };
  const letOpenAgain = async () => {
    await askBackground('forgetClosed', undefined);
    setClosed(0);
  };

  const text = words.options;
  return (
    <>
      <header class="head">
        <Mark />
        <h1>{text.title}</h1>
      </header>
      <main>
        <p class="hint">{text.stays}</p>
        {hasUnreadable(stored) && <p role="alert">{text.unreadable}</p>}
        {!saved && <p role="alert">{words.popup.notSaved}</p>}
        <section>
          <h2>{text.notes}</h2>
          <Switch
            label={words.popup.everywhere}
            on={!settings.paused}
            disabled={settings.managed.locked.includes('paused')}
            onChange={(on) => change({ paused: !on })}
          />
          {settings.managed.locked.includes('paused') && <p class="hint">{words.managed.fixed}</p>}
          {isSnoozed(settings.snoozedUntil, Date.now()) && (
            <p class="line">
              <span>
                {words.card.doneSnoozed.replace(
                  '{date}',
                  dateText(language, 'moment', settings.snoozedUntil),
                )}
              </span>
              <button type="button" class="button" onClick={() => change({ snoozedUntil: 0 })}>
                {words.popup.resume}
              </button>
            </p>
          )}
          {closed > 0 && (
            <p class="line">
              <span>{text.closedTabs.replace('{count}', String(closed))}</span>
              <button type="button" class="button" onClick={letOpenAgain}>
                {text.forgetClosed}
              </button>
            </p>
          )}
          <NoteChoices settings={settings} words={words} onChange={change} />
        </section>
        <SiteList
          sites={settings.hiddenSites}
          fixed={settings.managed.sites}
          words={words}
          language={language}
          onShow={(host) => change({ host, hidden: false })}
        />
        <MatchList
          matches={settings.wrongMatches}
          words={words}
          version={given.version}
          onForget={(page) => change({ rightMatch: page })}
        />
        <LanguageChoices settings={settings} words={text} languages={given.languages} onChange={change} />
        <KeyList words={words} keys={given.keys} />
        <FileChoices
          words={words}
          onExport={() => saveFile('aclara-settings.json', writeSettingsFile(stored))}
          onImport={read}
          onReset={() => replace({}, text.resetDone)}
        />
      </main>
    </>
  );
}
