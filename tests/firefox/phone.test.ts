import { it } from 'vitest';
import { openFirefox } from '../browsers/open-firefox.ts';
import { onAPhone, PHONE } from '../scenarios/on-a-phone.ts';
import { EXTENSION, STARTS_MS } from './firefox.ts';

it(
  'on a telephone of 360 pixels the note is read and answered by touch',
  async () => {
    const firefox = await openFirefox({ extension: EXTENSION, viewport: PHONE, touch: true });
    await onAPhone(firefox.visit, firefox.openExtensionPage);
    await firefox.close();
  },
  STARTS_MS,
);
