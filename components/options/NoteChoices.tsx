import { Question } from '@/components/controls/Question';
import type { SettingsChange } from '@/components/settings/change-stored';
import type { EffectiveSettings } from '@/components/settings/policy';
import type { InterfaceWords } from '@/content/types';

export interface NoteChoicesProps {
  settings: EffectiveSettings;
  words: InterfaceWords;
  onChange: (change: SettingsChange) => void;
}

const LIMITS = [1, 3, 5, 10];

/** How a note opens, where it stands, and how many open a day. */
export function NoteChoices({ settings, words: { options: words, managed }, onChange }: NoteChoicesProps) {
  const locked = settings.managed.locked.includes('form');
  return (
    <>
      <Question
        name="form"
        question={words.form}
        answers={[
          ['card', words.formCard],
          ['card-unless-reported', words.formReported],
          ['pill', words.formPill],
        ]}
        chosen={settings.form}
        disabled={locked}
        onChoose={(form) => onChange({ form })}
      />
      {locked && <p class="hint">{managed.fixed}</p>}
      <p class="hint">{words.closeText}</p>
      <p class="hint">{words.quickText}</p>
      <Question
        name="limit"
        question={words.limit}
        answers={[
          [0, words.noLimit],
          ...LIMITS.map((count) => [count, words.limitDay.replace('{count}', String(count))] as const),
        ]}
        chosen={settings.dailyLimit}
        onChoose={(dailyLimit) => onChange({ dailyLimit })}
      />
      <p class="hint">{words.limitText}</p>
      <Question
        name="corner"
        question={words.corner}
        answers={[
          ['auto', words.cornerAuto],
          ['bottom-right', words.bottomRight],
          ['bottom-left', words.bottomLeft],
          ['top-right', words.topRight],
          ['top-left', words.topLeft],
        ]}
        chosen={settings.corner}
        onChoose={(corner) => onChange({ corner })}
      />
    </>
  );
}
