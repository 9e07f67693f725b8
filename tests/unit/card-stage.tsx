import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { Card } from '@/components/card/Card';
import type { Shown } from '@/components/card/note-content';
import type { Detection } from '@/components/detector/detection';
import type { KnowledgePack, KnownTopic } from '@/content/types';
import { noteActions } from './note-actions';
import { packOf, TOPIC } from './topic';

/** A page that speaks of troops in six sentences. */
export const FOUND: Detection = {
  topic: TOPIC,
  language: 'en',
  passages: [1, 2, 3, 4, 5, 6].map((number) => ({
    block: number,
    zone: 'article',
    text: `Sentence ${number}.`,
    start: 0,
    subClaims: ['troops'],
    score: 1,
  })),
  subClaims: ['troops'],
  strength: 'strong',
  stance: 'rumour',
};

/** What a test changes of a card about such a page; `detection` only what it names. */
type Change = Partial<Omit<Extract<Shown, { kind: 'note' }>, 'detection'>> & {
  detection?: Partial<Detection>;
};

/** A document in which each test draws a card anew. */
export function cardStage() {
  const stage = {
    root: document.createElement('div'),

    /** Draws the card, and gives what it calls back and what it says. */
    show(language: string, { detection, ...change }: Change = {}) {
      stage.clear();
      const pack = packOf(language);
      const actions = noteActions();
      const page = {
        kind: 'note' as const,
        view: 'card' as const,
        foreign: false,
        reviewed: false,
        asksForPill: false,
        published: null,
        // A day after the texts were last compared with their sources.
        now: Date.parse('2026-11-27'),
        ...change,
        detection: { ...FOUND, ...detection },
      };
      stage.root = document.body.appendChild(document.createElement('div'));
      act(() => {
        render(
          <Card
            text={textOf(pack)}
            words={pack.words}
            page={page}
            language={language}
            languages={{ en: 'English', es: 'Español', ar: 'العربية' }}
            actions={actions}
          />,
          stage.root,
        );
      });
      return { actions, pack, text: stage.root.textContent ?? '' };
    },

    clear(): void {
      render(null, stage.root);
      stage.root.remove();
    },
  };
  afterEach(() => stage.clear());
  return stage;
}

/** What a language knows of the topic. @throws Error when it does not. */
export function textOf(pack: KnowledgePack): KnownTopic {
  const text = pack.topics[TOPIC];
  if (!text) throw new Error(`No text of ${TOPIC}.`);
  return text;
}
