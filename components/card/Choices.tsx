import { useState } from 'preact/hooks';
import type { KnowledgePack } from '@/content/types';
import type { NoteActions } from './note-content';

export interface ChoicesProps {
  words: KnowledgePack['words'];
  actions: NoteActions;
}

/** What the reader can wish for the notes to come. Behind a button, so that nothing happens with one press. */
export function Choices({ words, actions }: ChoicesProps) {
  const [open, setOpen] = useState(false);
  const choices: [label: string, choose: () => void][] = [
    [words.alwaysPill, actions.onAlwaysPill],
    [words.snoozeDay, () => actions.onSnooze(1)],
    [words.snoozeWeek, () => actions.onSnooze(7)],
    [words.hideOnSite, actions.onHide],
    [words.notAbout, actions.onWrongMatch],
    [words.settings, actions.onSettings],
  ];
  return (
    <>
      <button
        type="button"
        class="button"
        aria-expanded={open}
        aria-controls="choices"
        onClick={() => setOpen(!open)}
      >
        {words.more}
      </button>
      <ul id="choices" class="choices" hidden={!open}>
        {choices.map(([label, choose]) => (
          <li key={label}>
            <button type="button" class="button" onClick={choose}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
