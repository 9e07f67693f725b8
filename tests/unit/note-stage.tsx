import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { Note } from '@/components/card/Note';
import type { Done, Shown } from '@/components/card/note-content';
import type { Detection } from '@/components/detector/detection';
import type { KnowledgePack } from '@/content/types';
import { byRole } from './by-role';
import { noteActions } from './note-actions';
import { packOf, TOPIC } from './topic';

/** A page that speaks much of the topic. */
export const FOUND: Detection = {
  topic: TOPIC,
  language: 'en',
  passages: [],
  subClaims: ['troops'],
  strength: 'strong',
  stance: 'rumour',
};

interface Change {
  view?: 'card' | 'pill';
  detection?: Detection;
  pack?: KnowledgePack;
  done?: Done;
  saved?: boolean;
}

/** A document with a field that has the focus, and a note in it; each test finds it anew. */
export function noteStage() {
  const stage = {
    root: document.createElement('div'),
    field: document.createElement('input'),
    calls: noteActions(),
    onDraw: vi.fn(),

    /** Shows a note about a page, or a notice. */
    show(change: Change = {}): void {
      const { view = 'card', detection = FOUND, pack = packOf('en'), done, saved = true } = change;
      const shown: Shown = done
        ? { kind: 'notice', done, saved }
        : {
            kind: 'note',
            view,
            detection,
            foreign: false,
            reviewed: false,
            asksForPill: false,
            published: null,
            now: 0,
          };
      const languages = { en: 'English', es: 'Español' };
      const content = { pack, languages, corner: 'auto' as const, shown, actions: stage.calls };
      act(() => render(<Note {...content} onDraw={stage.onDraw} />, stage.root));
    },

    note: () => byRole(stage.root, 'complementary'),
    press: (name: string) => act(() => byRole(stage.root, 'button', name).click()),

    /** Presses Escape as the reader does, or as a script of the page would. */
    pressEscape(by: 'reader' | 'page'): Event {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      Object.defineProperty(event, 'isTrusted', { value: by === 'reader' });
      act(() => {
        stage.note().dispatchEvent(event);
      });
      return event;
    },
  };

  beforeEach(() => {
    stage.calls = noteActions();
    stage.onDraw.mockReset();
    document.body.replaceChildren();
    stage.field = document.body.appendChild(document.createElement('input'));
    stage.root = document.body.appendChild(document.createElement('div'));
    stage.field.focus();
  });
  afterEach(() => render(null, stage.root));
  return stage;
}
