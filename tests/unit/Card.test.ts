// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { allByRole, byRole } from './by-role';
import { cardStage, FOUND, textOf } from './card-stage';
import { packOf } from './topic';

const stage = cardStage();

describe.each(['en', 'es'])('the card in %s', (language) => {
  const { card } = textOf(packOf(language));

  it('says first whose statement it is', () => {
    expect(stage.show(language).text.startsWith(card.source)).toBe(true);
    expect(byRole(stage.root, 'heading').textContent).toBe(card.title);
    expect(stage.root.textContent).toContain(card.summary);
    expect(stage.root.textContent).not.toContain(card.alreadyReported);
  });

  it('says first that the page reports it already, and is shorter, where the page does', () => {
    const whole = stage.show(language).text;
    const { text } = stage.show(language, { detection: { stance: 'carries-denial' } });
    expect(text.startsWith(card.alreadyReported)).toBe(true);
    expect(text).toContain(card.summaryShort);
    expect(text).not.toContain(card.summary);
    expect(text).toContain(card.interest);
    expect(text.length).toBeLessThan(whole.length);
  });

  it('says what is not known', () => {
    expect(stage.show(language).text).toContain(card.unknown);
  });

  it('says in a line of its own who has an interest, and what has happened since', () => {
    const { text, pack } = stage.show(language);
    expect(text).toContain(`${pack.words.interest}${card.interest}`);
    expect(text).toContain(`${pack.words.changed}${card.changed}`);
  });

  it('has no link: the article is read in the extension', () => {
    stage.show(language);
    expect(allByRole(stage.root, 'link')).toEqual([]);
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
    const { actions } = stage.show('en');
    act(() => byRole(stage.root, 'button', name).click());
    const happened = Object.entries(actions).filter(([, action]) => action.mock.calls.length > 0);
    expect(happened.map(([key]) => key)).toEqual([called]);
    expect(actions[called].mock.calls[0]?.slice(0, given.length)).toEqual(given);
  });

  it('finds the choices behind a button, so that one press alone changes nothing', () => {
    stage.show('en');
    const list = stage.root.querySelector('ul');
    expect(list?.hidden).toBe(true);
    const more = byRole(stage.root, 'button', 'More choices');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(more.getAttribute('aria-controls')).toBe(list?.id);
    act(() => more.click());
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(list?.hidden).toBe(false);
  });

  it('is asked whether notes should open smaller, when the time has come', () => {
    stage.show('en');
    expect(allByRole(stage.root, 'button', 'Yes, as a small button')).toEqual([]);
    const { actions } = stage.show('en', { asksForPill: true });
    act(() => byRole(stage.root, 'button', 'Yes, as a small button').click());
    act(() => byRole(stage.root, 'button', 'No, leave it so').click());
    expect(actions.onOffer.mock.calls).toEqual([[true], [false]]);
  });

  it('sees the first five passages that matched, in their own language', () => {
    stage.show('es', { detection: { language: 'en' } });
    const quotes = [...stage.root.querySelectorAll('blockquote')];
    expect(quotes.map(({ textContent }) => textContent)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `Sentence ${number}.`),
    );
    expect(quotes.every(({ lang }) => lang === 'en')).toBe(true);
  });

  it('presses a passage to see it in the page, and is told when it is gone', async () => {
    const { actions, pack } = stage.show('en');
    actions.onPassage.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    const passage = byRole(stage.root, 'button', 'Sentence 2.');
    await act(async () => passage.click());
    expect(actions.onPassage.mock.calls).toEqual([[FOUND.passages[1]]]);
    expect(stage.root.textContent).toContain(pack.words.whyHint);
    await act(async () => passage.click());
    expect(stage.root.textContent).toContain(pack.words.passageGone);
  });

  it('sees markup of the page as text', () => {
    const [passage] = FOUND.passages;
    if (!passage) throw new Error('No passage.');
    stage.show('en', { detection: { passages: [{ ...passage, text: '<img src=x onerror=alert(1)>' }] } });
    expect(stage.root.querySelector('img')).toBeNull();
    expect(stage.root.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('is told when the page is in a language that the extension does not speak', () => {
    const { text, pack } = stage.show('en', { foreign: true });
    expect(text).toContain(pack.words.inAnotherLanguage);
    expect(stage.show('en').text).not.toContain(pack.words.inAnotherLanguage);
  });
});
