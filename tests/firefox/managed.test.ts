import { afterEach, expect, it } from 'vitest';
import { type OpenedFirefox, openFirefox } from '../browsers/open-firefox.ts';
import { waitForNote } from '../browsers/read-note.ts';
import { waitForText, waitUntil } from '../scenarios/scenario.ts';
import { EXTENSION, STARTS_MS } from './firefox.ts';

let firefox: OpenedFirefox | undefined;
afterEach(() => firefox?.close());

it(
  'what an organisation has set holds: small notes, its sites, its language, and no way to change what is locked',
  async () => {
    const managed = {
      quiet: true,
      locked: ['quiet'],
      hiddenSites: ['games.example'],
      interfaceLanguage: 'es',
    };
    firefox = await openFirefox({ extension: EXTENSION, managed });
    const page = await firefox.visit('/en/rumour.html');
    expect((await waitForNote(page)).view).toBe('pill');

    const options = await firefox.openExtensionPage('options.html');
    await waitForText(options, 'Fijado por la organización que gestiona este navegador.');
    await waitForText(options, 'games.example');
    await waitUntil(
      options,
      () =>
        [...document.querySelectorAll<HTMLInputElement>('input[name=form]')].map(
          (input) => `${input.matches(':disabled')} ${input.checked}`,
        ),
      (radios) => radios.join() === 'true false,true false,true true',
    );
  },
  STARTS_MS,
);
