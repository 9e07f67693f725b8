import { openChromium } from '../browsers/open-chromium.ts';
import { isCard, readNote, waitForNote } from '../browsers/read-note.ts';
import { gardenPage, storyPage, titled } from '../hostile/case.ts';
import { EXTENSION, expect, listen, test } from './chromium.ts';

const HTML = 'text/html; charset=utf-8';

test(
  titled(22, 'the service worker ends again and again while the card is on its way'),
  async ({ chromium, read }) => {
    const own = await chromium.openExtensionPage('popup.html');
    const protocol = await chromium.context.newCDPSession(own);
    await protocol.send('ServiceWorker.enable');
    for (const pause of [0, 60, 120, 180]) {
      await protocol.send('ServiceWorker.stopAllWorkers');
      const page = await read('/en/rumour.html');
      await page.waitForTimeout(pause);
      await protocol.send('ServiceWorker.stopAllWorkers');
      await waitForNote(page, isCard);
      await page.close();
    }
  },
);

test.describe('a store that fails', () => {
  test.describe.configure({ timeout: 120_000 });
  test.afterEach(({ chromium }) =>
    chromium.background.evaluate(() => {
      const kept = Reflect.get(globalThis, 'gets') as [area: object, get: unknown][];
      for (const [area, get] of kept) Object.defineProperty(area, 'get', { value: get, configurable: true });
      Object.assign(globalThis, { gets: [] });
    }),
  );

  for (const [title, number, how] of [
    ['the store rejects every question', 26, 'reject'],
    ['the store takes five seconds', 26, 'slow'],
    ['the background throws at every question', 23, 'throw'],
    ['the store answers nonsense', 23, 'nonsense'],
  ] as const) {
    test(titled(number, title), async ({ chromium, read }) => {
      await chromium.background.evaluate((fault) => {
        const { local, session } = chrome.storage;
        for (const area of [local, session]) {
          const real = area.get.bind(area);
          Object.assign(globalThis, { gets: [...(Reflect.get(globalThis, 'gets') ?? []), [area, area.get]] });
          const get = (keys: string) => {
            if (fault === 'throw') throw new Error('A fault of the store: secret path.');
            if (fault === 'reject') return Promise.reject(new Error('A fault of the store: secret path.'));
            if (fault === 'nonsense') return Promise.resolve(7);
            return new Promise((done) => setTimeout(done, 5_000)).then(() => real(keys));
          };
          Object.defineProperty(area, 'get', { value: get, configurable: true });
        }
      }, how);
      const page = await read('/en/rumour.html');
      // What the reader chose is waited for, however long that takes: a note must not come where it is not wanted.
      await expect.poll(async () => (await readNote(page))?.view, { timeout: 40_000 }).toBe('card');
      const { text } = await waitForNote(page);
      expect(text).not.toContain('secret path');
    });
  }
});

test('a language of which the file is missing is passed over', async ({ chromium, read }) => {
  await chromium.background.evaluate(() => {
    const { scripting } = chrome;
    Object.assign(globalThis, { putIn: scripting.executeScript });
    scripting.executeScript = (wish) =>
      wish.files?.some((file) => file.includes('knowledge/en'))
        ? Promise.reject(new Error('Could not load file.'))
        : Reflect.get(globalThis, 'putIn').call(scripting, wish);
  });
  const page = await read('/en/rumour.html');
  await page.waitForTimeout(1_500);
  expect(await readNote(page)).toBeNull();
  await waitForNote(await read('/es/rumour.html'), isCard);
  await chromium.background.evaluate(() => {
    chrome.scripting.executeScript = Reflect.get(globalThis, 'putIn');
  });
});

/** The command that prints the table of hostile pages asks for two hundred. */
const TABS = Number(process.env.ACLARA_TABS ?? 50);

test(`${TABS} tabs are restored at once, and the extension ends under them: none complains`, async () => {
  test.setTimeout(TABS * 5_000);
  const chromium = await openChromium({ extension: EXTENSION, processes: 3 });
  chromium.context.setDefaultNavigationTimeout(TABS * 2_000);
  chromium.servePage('/story.html', storyPage(), HTML);
  chromium.servePage('/garden.html', gardenPage(), HTML);
  const complaints: string[] = [];
  const open = async (at: number) => {
    const tab = await chromium.context.newPage();
    if (at % 10 === 0) await listen(await chromium.context.newCDPSession(tab), complaints);
    return chromium.visit(at % 4 === 0 ? '/story.html' : '/garden.html', tab);
  };
  const tabs = await Promise.all(Array.from({ length: TABS }, (_, at) => open(at)));
  for (const [at, tab] of tabs.entries()) {
    if (at % 4 === 0) await waitForNote(tab, isCard);
    else expect(await tab.locator('aclara-context').count()).toBe(0);
  }
  const ended = new Promise((done) => chromium.background.once('close', done));
  chromium.background.evaluate('chrome.runtime.reload()').catch(() => {});
  await ended;
  for (const tab of tabs) {
    await tab.evaluate(() => {
      document.body.append(document.createElement('p'));
      history.pushState(null, '', '/further.html');
    });
  }
  await new Promise((done) => setTimeout(done, 3_000));
  for (const tab of tabs) expect(await tab.locator('aclara-context').count()).toBeLessThanOrEqual(1);
  await chromium.close();
  expect(complaints).toEqual([]);
  expect(chromium.requests).toEqual([]);
});

declare const chrome: import('webextension-polyfill').Browser;
