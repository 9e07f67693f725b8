import { vi } from 'vitest';
import type { NoteActions } from '@/components/card/note-content';

/** What a note calls back, each as something that remembers its calls. */
export function noteActions() {
  const action = <Name extends keyof NoteActions>() => vi.fn<NoteActions[Name]>();
  return {
    onClose: action<'onClose'>(),
    onOpen: action<'onOpen'>(),
    onRemove: action<'onRemove'>(),
    onReadArticle: action<'onReadArticle'>(),
    onSettings: action<'onSettings'>(),
    onLanguage: action<'onLanguage'>(),
    onPassage: vi.fn<NoteActions['onPassage']>(async () => true),
    onAlwaysPill: action<'onAlwaysPill'>(),
    onSnooze: action<'onSnooze'>(),
    onHide: action<'onHide'>(),
    onWrongMatch: action<'onWrongMatch'>(),
    onOffer: action<'onOffer'>(),
    onUndo: action<'onUndo'>(),
  };
}
