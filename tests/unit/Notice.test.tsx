// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Done } from '@/components/card/note-content';
import { allByRole, byRole } from './by-role';
import { noteStage } from './note-stage';

const stage = noteStage();
const { show, note, press, pressEscape } = stage;

describe('a choice', () => {
  const UNTIL = new Date(2026, 10, 27, 14, 30).getTime();

  it.each<[string, Done]>([
    ['Notes now open as a small button.', { what: 'always-pill' }],
    ['No notes until November 27, 2026', { what: 'snoozed', until: UNTIL }],
    ['No notes on news.example from now on.', { what: 'hidden', site: 'news.example' }],
    ['Noted as a wrong match', { what: 'wrong-match', report: 'Page: news.example/a' }],
    ['The selected text does not speak of a topic', { what: 'not-on-topic' }],
  ])('is told in the place of the note, and to a screen reader: %s', (said, done) => {
    show();
    show({ done });
    expect(note().dataset.view).toBe('notice');
    expect(note().textContent).toContain(said);
    expect(allByRole(stage.root, 'status')[0]?.textContent).toContain(said);
  });

  it('is taken back where it was made, and the focus goes along', () => {
    show();
    press('Not on this site');
    show({ done: { what: 'hidden', site: 'news.example' } });
    expect(document.activeElement).toBe(byRole(stage.root, 'button', 'Undo'));
    press('Undo');
    expect(stage.calls.onUndo).toHaveBeenCalledTimes(1);
    show();
    expect(note().dataset.view).toBe('card');
    expect(document.activeElement).toBe(byRole(stage.root, 'button', 'Close'));
  });

  it.each([
    ['its button', () => press('Close')],
    ['Escape', () => pressEscape('reader')],
  ])('goes by %s', (_, close) => {
    show({ done: { what: 'always-pill' } });
    close();
    expect(stage.calls.onRemove).toHaveBeenCalledTimes(1);
  });

  it('says when the browser could not keep it', () => {
    show({ done: { what: 'always-pill' }, saved: false });
    expect(note().textContent).toContain('could not save');
  });

  it('has nothing to take back where nothing was chosen', () => {
    show({ done: { what: 'not-on-topic' } });
    expect(allByRole(stage.root, 'button', 'Undo')).toEqual([]);
  });

  it('shows the report of a wrong match, which the reader can copy and nobody sends', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show({ done: { what: 'wrong-match', report: 'Page: news.example/a' } });
    expect(stage.root.querySelector('textarea')?.value).toBe('Page: news.example/a');
    await act(async () => byRole(stage.root, 'button', 'Copy').click());
    expect(writeText.mock.calls).toEqual([['Page: news.example/a']]);
    expect(note().textContent).toContain('Copied.');
    writeText.mockRestore();
  });
});
