import { browser } from 'wxt/browser';

/** The two ways browsers put a page of an extension beside the tabs; neither is in the polyfill's types. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a side panel or a sidebar; Firefox for Android has neither. */
export function canOpenBeside(): boolean {
  const { sidePanel, sidebarAction } = browser as Panels;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens the side panel or sidebar. Both browsers allow it only at once after a press of the reader, so the window
 * must be known before.
 */
export async function openBeside(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Panels;
  if (sidePanel) await sidePanel.open({ windowId });
  else await sidebarAction?.open();
}
