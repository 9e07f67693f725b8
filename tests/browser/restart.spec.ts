import { hideAndRestart } from '../browsers/hide-and-restart.ts';
import { openChromium } from '../browsers/open-chromium.ts';
import { EXTENSION, expect, inExtension, test } from './chromium.ts';

test('a hidden site stays hidden when the browser starts again', async ({ profile }) => {
  const after = await hideAndRestart(
    () => openChromium({ extension: EXTENSION, profile }),
    async (chromium) => inExtension(chromium),
  );
  expect(after).toEqual({ outcome: { state: 'hidden-on-site', badge: '' }, note: null, requests: [] });
});
