// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Note, type NoteProps } from '@/components/card/Note';
import type { Detection } from '@/components/detector/detection';
import { allByRole, byRole } from './by-role';
import { packOf, TOPIC } from './topic';

const FOUND: Detection = {
  topic: TOPIC,
  language: 'en',
  passages: [],
  subClaims: ['troops'],
  strength: 'strong',
  stance: 'rumour',
};
const OPEN =
  "Open the note: Moscow's statement. What Moscow says about military support for Venezuela's government";

const calls = {
  onClose: vi.fn(),
  onHide: vi.fn(),
  onLanguage: vi.fn(),
  onReadArticle: vi.fn(),
  onRemove: vi.fn(),
};
const page = { foreign: false, reviewed: false, languages: { en: 'English', es: 'Español' } };
let root: HTMLElement;
let field: HTMLInputElement;

beforeEach(() => {
  vi.resetAllMocks();
  document.body.replaceChildren();
  field = document.body.appendChild(document.createElement('input'));
  root = document.body.appendChild(document.createElement('div'));
  field.focus();
});
afterEach(() => render(null, root));

function show(props: Partial<NoteProps> = {}): void {
  act(() => {
    render(<Note view="card" detection={FOUND} pack={packOf('en')} {...page} {...calls} {...props} />, root);
  });
}

const note = () => byRole(root, 'complementary');
const press = (name: string) => act(() => byRole(root, 'button', name).click());

/** Presses Escape as the reader does, or as a script of the page would. */
function pressEscape(by: 'reader' | 'page'): Event {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: by === 'reader' });
  act(() => {
    note().dispatchEvent(event);
  });
  return event;
}

describe('the note', () => {
  it.each([
    ['en', 'ltr', "Aclara: What Moscow says about military support for Venezuela's government"],
    ['es', 'ltr', 'Aclara: Lo que Moscú dice sobre un apoyo militar al gobierno venezolano'],
  ])('tells its language, its topic and its name (%s)', (language, dir, name) => {
    show({ pack: packOf(language) });
    const aside = byRole(root, 'complementary', name);
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
    expect(byRole(root, 'status').textContent).toBe(note().getAttribute('aria-label'));
  });

  it('draws nothing for a topic that the language does not have', () => {
    show({ detection: { ...FOUND, topic: 'no-such-topic' } });
    expect(root.childElementCount).toBe(0);
  });

  it.each(['card', 'pill'] as const)('has no link and no button that submits (%s)', (view) => {
    show({ view });
    expect(allByRole(root, 'link')).toEqual([]);
    const buttons = allByRole(root, 'button');
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
    expect(allByRole(root, 'button', OPEN)).toHaveLength(1);
    expect(calls.onClose.mock.calls).toEqual([[TOPIC]]);
    expect(calls.onRemove).not.toHaveBeenCalled();
  });

  it.each([
    ['its button', () => press('Remove the button')],
    ['Escape', () => pressEscape('reader')],
  ])('the pill by %s takes the note off the page', (_, close) => {
    show({ view: 'pill' });
    close();
    expect(calls.onRemove).toHaveBeenCalledTimes(1);
    expect(calls.onClose).not.toHaveBeenCalled();
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
    expect(calls.onClose).not.toHaveBeenCalled();
  });
});

describe('the pill', () => {
  it('opens the card', () => {
    show({ view: 'pill' });
    expect(note().dataset.view).toBe('pill');
    press(OPEN);
    expect(note().dataset.view).toBe('card');
    expect(allByRole(root, 'button', 'Close')).toHaveLength(1);
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
    expect(document.activeElement).toBe(field);
  });

  it('stays where the reader is when the page decides again', () => {
    show({ view: 'pill' });
    show({ view: 'card' });
    expect(document.activeElement).toBe(field);
  });

  it('goes from the pill that was pressed to the card, and back', () => {
    show({ view: 'pill' });
    press(OPEN);
    expect(document.activeElement).toBe(byRole(root, 'button', 'Close'));
    press('Close');
    expect(document.activeElement).toBe(byRole(root, 'button', OPEN));
  });
});

describe('the wishes', () => {
  it('are passed on', () => {
    show();
    press('Not on this site');
    expect(calls.onHide).toHaveBeenCalledTimes(1);
    press('Read the full article');
    expect(calls.onReadArticle.mock.calls).toEqual([[TOPIC]]);
  });
});
