// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '@/components/card/Card';
import type { Detection } from '@/components/detector/detection';
import type { KnowledgePack, SubClaim } from '@/content/types';
import { allByRole, byRole } from './by-role';
import { noteActions } from './note-actions';
import { packOf, TOPIC } from './topic';

const FOUND: Detection = {
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

let root = document.createElement('div');
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Draws the card into the page, and gives what it calls back. */
function show(
  language: string,
  change: Partial<Detection> = {},
  foreign = false,
  reviewed = false,
  asksForPill = false,
) {
  const pack = packOf(language);
  const actions = noteActions();
  root = document.body.appendChild(document.createElement('div'));
  act(() => {
    render(
      <Card
        text={textOf(pack)}
        words={pack.words}
        page={{
          kind: 'note',
          view: 'card',
          detection: { ...FOUND, ...change },
          foreign,
          reviewed,
          asksForPill,
        }}
        language={language}
        languages={{ en: 'English', es: 'Español', ar: 'العربية' }}
        actions={actions}
      />,
      root,
    );
  });
  return { actions, pack, text: root.textContent ?? '' };
}

function textOf(pack: KnowledgePack) {
  const text = pack.topics[TOPIC];
  if (!text) throw new Error(`No text of ${TOPIC}.`);
  return text;
}

describe.each(['en', 'es'])('the card in %s', (language) => {
  const { card } = textOf(packOf(language));

  it('says first whose statement it is', () => {
    expect(show(language).text.startsWith(card.source)).toBe(true);
    expect(byRole(root, 'heading').textContent).toBe(card.title);
    expect(root.textContent).toContain(card.summary);
    expect(root.textContent).not.toContain(card.alreadyReported);
  });

  it('says first that the page reports it already, and is shorter, where the page does', () => {
    const whole = show(language).text;
    render(null, root);
    const { text } = show(language, { stance: 'carries-denial' });
    expect(text.startsWith(card.alreadyReported)).toBe(true);
    expect(text).toContain(card.summaryShort);
    expect(text).not.toContain(card.summary);
    expect(text).toContain(card.interest);
    expect(text.length).toBeLessThan(whole.length);
  });

  it('says what is not known', () => {
    expect(show(language).text).toContain(card.unknown);
  });

  it('has no link: the article is read in the extension', () => {
    show(language);
    expect(allByRole(root, 'link')).toEqual([]);
  });
});

describe('what the statement speaks of', () => {
  it.each<[language: string, mentions: SubClaim[], says: string, not: string]>([
    ['en', ['bases'], 'The statement does not speak of bases.', 'The statement speaks of'],
    ['es', ['bases'], 'La declaración no habla de bases.', 'La declaración habla de'],
    [
      'en',
      ['troops', 'advisers'],
      'The statement speaks of troops and military advisers.',
      'does not speak of',
    ],
    ['es', ['troops', 'advisers'], 'La declaración habla de tropas y asesores militares.', 'no habla de'],
    [
      'en',
      ['troops', 'bases'],
      'The statement speaks of troops. The statement does not speak of bases.',
      'troops and bases',
    ],
    [
      'en',
      ['bases', 'ships-aircraft', 'mercenaries'],
      'The statement does not speak of bases, ships and aircraft, and mercenaries.',
      'The statement speaks of',
    ],
  ])('in %s, on a page that mentions %j: %s', (language, subClaims, says, not) => {
    const { text } = show(language, { subClaims });
    expect(text).toContain(says);
    expect(text).not.toContain(not);
  });

  it('says nothing of it on a page that names no part of the rumour', () => {
    const { text, pack } = show('en', { subClaims: [] });
    expect(text).not.toContain(pack.words.scope);
  });
});

describe('the reader', () => {
  it.each([
    ['Close', 'onClose', []],
    ['Read the full article', 'onReadArticle', []],
    ['Open as a small button from now on', 'onAlwaysPill', []],
    ['No notes for a day', 'onSnooze', [1]],
    ['No notes for a week', 'onSnooze', [7]],
    ['Not on this site', 'onHide', []],
    ['This page is not about this', 'onWrongMatch', []],
    ['Settings', 'onSettings', []],
  ] as const)('presses "%s", and only that happens', (name, called, given) => {
    const { actions } = show('en');
    act(() => byRole(root, 'button', name).click());
    const happened = Object.entries(actions).filter(([, action]) => action.mock.calls.length > 0);
    expect(happened.map(([key]) => key)).toEqual([called]);
    expect(actions[called].mock.calls[0]?.slice(0, given.length)).toEqual(given);
  });

  it('finds the choices behind a button, so that one press alone changes nothing', () => {
    show('en');
    const list = root.querySelector('ul');
    expect(list?.hidden).toBe(true);
    const more = byRole(root, 'button', 'More choices');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(more.getAttribute('aria-controls')).toBe(list?.id);
    act(() => more.click());
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(list?.hidden).toBe(false);
  });

  it('is asked whether notes should open smaller, when the time has come', () => {
    show('en');
    expect(allByRole(root, 'button', 'Yes, as a small button')).toEqual([]);
    render(null, root);
    const { actions } = show('en', {}, false, false, true);
    act(() => byRole(root, 'button', 'Yes, as a small button').click());
    act(() => byRole(root, 'button', 'No, leave it so').click());
    expect(actions.onOffer.mock.calls).toEqual([[true], [false]]);
  });

  it('sees the first five passages that matched, in their own language', () => {
    show('es', { language: 'en' });
    const quotes = [...root.querySelectorAll('blockquote')];
    expect(quotes.map(({ textContent }) => textContent)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `Sentence ${number}.`),
    );
    expect(quotes.every(({ lang }) => lang === 'en')).toBe(true);
  });

  it('presses a passage to see it in the page, and is told when it is gone', async () => {
    const { actions, pack } = show('en');
    actions.onPassage.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    const passage = byRole(root, 'button', 'Sentence 2.');
    await act(async () => passage.click());
    expect(actions.onPassage.mock.calls).toEqual([[FOUND.passages[1]]]);
    expect(root.textContent).toContain(pack.words.whyHint);
    await act(async () => passage.click());
    expect(root.textContent).toContain(pack.words.passageGone);
  });

  it('sees markup of the page as text', () => {
    const [passage] = FOUND.passages;
    if (!passage) throw new Error('No passage.');
    show('en', { passages: [{ ...passage, text: '<img src=x onerror=alert(1)>' }] });
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('is told when the page is in a language that the extension does not speak', () => {
    const { text, pack } = show('en', {}, true);
    expect(text).toContain(pack.words.inAnotherLanguage);
    render(null, root);
    expect(show('en').text).not.toContain(pack.words.inAnotherLanguage);
  });
});
