import { Picker } from '@/components/controls/Picker';
import type { SettingsChange } from '@/components/settings/change-stored';
import type { Settings } from '@/components/settings/settings';
import type { InterfaceWords } from '@/content/types';

export interface LanguageChoicesProps {
  settings: Settings;
  words: InterfaceWords['options'];
  /** Every language, by its code, with its own name. */
  languages: Readonly<Record<string, string>>;
  onChange: (change: SettingsChange) => void;
}

/** The value of "none chosen" in a list. */
const NONE = '';

/** The language of our own pages, of notes, and of notes on pages of single languages. */
export function LanguageChoices({ settings, words, languages, onChange }: LanguageChoicesProps) {
  const named = Object.entries(languages).sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <section>
      <h2>{words.languages}</h2>
      <Picker
        label={words.interfaceLanguage}
        options={[[NONE, words.browserLanguage], ...named]}
        chosen={settings.interfaceLanguage ?? NONE}
        onPick={(code) => onChange({ interfaceLanguage: code === NONE ? null : code })}
      />
      <Picker
        label={words.noteLanguage}
        options={[[NONE, words.pageLanguage], ...named]}
        chosen={settings.noteLanguage ?? NONE}
        onPick={(code) => onChange({ noteLanguage: code === NONE ? null : code })}
      />
      {Object.entries(settings.noteLanguages).map(([pageLanguage, chosen]) => (
        <Picker
          key={pageLanguage}
          label={words.onPagesIn.replace('{language}', languages[pageLanguage] ?? pageLanguage)}
          options={[[NONE, words.pageLanguage], ...named]}
          chosen={chosen}
          onPick={(code) => onChange({ pageLanguage, noteLanguage: code === NONE ? null : code })}
        />
      ))}
    </section>
  );
}
