// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { allByRole, byRole } from './by-role';
import { FOUND, noteStage } from './note-stage';
import { packOf, TOPIC } from './topic';

const OPEN =
  "Open the note: Moscow's statement. What Moscow says about military support for Venezuela's government";

const stage = noteStage();
const { show, note, press, pressEscape } = stage;

describe('the note', () => {
  it.each([
    ['en', 'ltr', "Aclara: What Moscow says about military support for Venezuela's government"],
    ['es', 'ltr', 'Aclara: Lo que Moscú dice sobre un apoyo militar al gobierno venezolano'],
  ])('tells its language, its topic and its name (%s)', (language, dir, name) => {
    show({ pack: packOf(language) });
    const aside = byRole(stage.root, 'complementary', name);
    expect(aside.getAttribute('lang')).toBe(language);
    expect(aside.getAttribute('dir')).toBe(dir);
    expect(aside.dataset).toMatchObject({ view: 'card', stance: 'rumour', topic: TOPIC });
  });

  it('tells the stance of the page', () => {
    show({ detection: { ...FOUND, stance: 'carries-denial' } });
    expect(note().dataset.stance).toBe('carries-denial');
  });

  it('is announced to a screen reader', () => {
    show();
    expect(allByRole(stage.root, 'status')[0]?.textContent).toBe(note().getAttribute('aria-label'));
  });

  it('draws nothing for a topic that the language does not have', () => {
    show({ detection: { ...FOUND, topic: 'no-such-topic' } });
    expect(stage.root.childElementCount).toBe(0);
  });

  it.each(['card', 'pill'] as const)('has no link and no button that submits (%s)', (view) => {
    show({ view });
    expect(allByRole(stage.root, 'link')).toEqual([]);
    const buttons = allByRole(stage.root, 'button');
    expect(buttons.length).toBeGreaterThan(1);
    for (const button of buttons) expect(button.getAttribute('type')).toBe('button');
  });
});

describe('closing', () => {
  it.each([
    ['the button', () => press('Close')],
    ['Escape', () => pressEscape('reader')],
  ])('by %s leaves the pill', (_, close) => {
    show();
    close();
    expect(note().dataset.view).toBe('pill');
    expect(allByRole(stage.root, 'button', OPEN)).toHaveLength(1);
    expect(stage.calls.onClose).toHaveBeenCalledTimes(1);
    expect(stage.calls.onRemove).not.toHaveBeenCalled();
  });

  it.each([
    ['its button', () => press('Remove the button')],
    ['Escape', () => pressEscape('reader')],
  ])('the pill by %s takes the note off the page', (_, close) => {
    show({ view: 'pill' });
    close();
    expect(stage.calls.onRemove).toHaveBeenCalledTimes(1);
    expect(stage.calls.onClose).not.toHaveBeenCalled();
  });

  it('keeps an Escape that closed it from the page', () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    show();
    expect(pressEscape('reader').defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', heard);
  });

  it('is not done by an Escape that a script made', () => {
    show();
    pressEscape('page');
    expect(note().dataset.view).toBe('card');
    expect(stage.calls.onClose).not.toHaveBeenCalled();
  });
});

describe('the pill', () => {
  it('opens the card', () => {
    show({ view: 'pill' });
    expect(note().dataset.view).toBe('pill');
    press(OPEN);
    expect(note().dataset.view).toBe('card');
    expect(allByRole(stage.root, 'button', 'Close')).toHaveLength(1);
    expect(stage.calls.onOpen).toHaveBeenCalledTimes(1);
  });

  it('stays open when the page learns late that the card before was closed', () => {
    show({ view: 'card' });
    press('Close');
    press(OPEN);
    show({ view: 'pill' });
    expect(note().dataset.view).toBe('card');
  });

  it('takes another form when the page decides again', () => {
    show({ view: 'pill' });
    show({ view: 'card' });
    expect(note().dataset.view).toBe('card');
  });
});

describe('the focus', () => {
  it.each(['card', 'pill'] as const)('stays where the reader is when the note comes up (%s)', (view) => {
    show({ view });
    expect(document.activeElement).toBe(stage.field);
  });

  it('stays where the reader is when the page decides again', () => {
    show({ view: 'pill' });
    show({ view: 'card' });
    expect(document.activeElement).toBe(stage.field);
  });

  it('goes from the pill that was pressed to the card, and back', () => {
    show({ view: 'pill' });
    press(OPEN);
    expect(document.activeElement).toBe(byRole(stage.root, 'button', 'Close'));
    press('Close');
    expect(document.activeElement).toBe(byRole(stage.root, 'button', OPEN));
  });
});

describe('the wishes', () => {
  it('are passed on', () => {
    show();
    press('Not on this site');
    expect(stage.calls.onHide).toHaveBeenCalledTimes(1);
    press('Read the full article');
    expect(stage.calls.onReadArticle).toHaveBeenCalledTimes(1);
  });
});

it('tells when it has another size', () => {
  show();
  const before = stage.onDraw.mock.calls.length;
  press('Close');
  expect(stage.onDraw.mock.calls.length).toBe(before + 1);
});
