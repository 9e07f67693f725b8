import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { hideAndRestart } from '../browsers/hide-and-restart.ts';
import { openFirefox } from '../browsers/open-firefox.ts';
import { deskOf, EXTENSION, STARTS_MS } from './firefox.ts';

it(
  'a hidden site stays hidden when the browser starts again',
  async () => {
    const profile = await mkdtemp(path.join(tmpdir(), 'firefox-profile-'));
    const after = await hideAndRestart(
      () => openFirefox({ extension: EXTENSION, profile }),
      async (firefox) => {
        const desk = await deskOf(firefox);
        return (body, given) => desk.evaluate(body as never, given) as never;
      },
    );
    await rm(profile, { recursive: true, force: true });
    expect(after).toEqual({ outcome: { state: 'hidden-on-site', badge: '' }, note: null, requests: [] });
  },
  STARTS_MS,
);
