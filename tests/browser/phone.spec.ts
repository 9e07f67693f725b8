import { openChromium } from '../browsers/open-chromium.ts';
import { onAPhone, PHONE } from '../scenarios/on-a-phone.ts';
import { EXTENSION, test } from './chromium.ts';

test('on a telephone of 360 pixels the note is read and answered by touch', async () => {
  const chromium = await openChromium({ extension: EXTENSION, viewport: PHONE, touch: true });
  await onAPhone(chromium.visit, chromium.openExtensionPage);
  await chromium.close();
});
