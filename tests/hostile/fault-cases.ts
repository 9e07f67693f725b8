import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { isCard, press, readNote, waitForNote } from '../browsers/read-note.ts';
import { describeHost } from '../browsers/watch-page.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { look, waitForText } from '../scenarios/scenario.ts';
import { gardenPage, type HostileBrowser, type HostileCase, openCard, storyPage } from './case.ts';

declare const chrome: import('webextension-polyfill').Browser;

/** Pages, scripts and other extensions that speak to us, and faults of our own house. */
export const faultCases: HostileCase[] = [
  {
    number: 21,
    title: 'script injected twice',
    outcome: 'one card',
    async run(browser) {
      const { page } = await openCard(browser, 'twice');
      await browser.inExtension(putInAgain, { url: page.url() });
      await pause(1_000);
      await waitForNote(page, isCard);
      assert.equal((await look(page, describeHost)).count, 1);
    },
  },
  {
    number: 27,
    title: 'forged message to the background (unknown type, wrong shape, huge, from one of our own pages)',
    outcome: 'sender and shape are checked: no answer, and nothing changes',
    async run(browser) {
      const before = await stored(browser);
      const own = await browser.openOwn('popup.html');
      const answers = await look(own, async () => {
        const forged: unknown[] = [
          'text',
          null,
          { name: 'constructor', request: null },
          { name: '__proto__', request: null },
          { name: 'changeSettings', request: { paused: 'yes' } },
          { name: 'changeSettings', request: { host: 'x'.repeat(5_000_000), hidden: true } },
          { name: 'changeSettings', request: { paused: true, more: 1 } },
          { name: 'pageMayConcern', request: { language: 'en' } },
          { name: 'needScripts', request: { languages: ['../../x'], note: true } },
          { name: 'openArticle', request: { topic: 'https://evil.example', language: 'en' } },
          { name: 'noSuchMessage', request: {} },
        ];
        const answerOf = (message: unknown) =>
          Promise.race([
            chrome.runtime.sendMessage(message).then(
              (answer) => answer ?? null,
              () => null,
            ),
            new Promise((done) => setTimeout(() => done(null), 1_000)),
          ]);
        return Promise.all(forged.map(answerOf));
      });
      assert.deepEqual([...new Set(answers as unknown[])], [null]);
      assert.deepEqual(await stored(browser), before);
      browser.serve('/hostile/after.html', storyPage());
      await waitForNote(await browser.read('/hostile/after.html'), isCard);
    },
  },
  {
    number: 28,
    title: 'window.postMessage or CustomEvent from the page',
    outcome: 'nobody listens',
    async run(browser) {
      browser.serve('/hostile/events.html', gardenPage());
      const page = await browser.read('/hostile/events.html');
      await browser.outcomeOf(page);
      const before = await stored(browser);
      await look(page, () => {
        for (const name of [
          'explain',
          'jump',
          'changeSettings',
          'pageMayConcern',
          'wxt:content-script-started',
        ]) {
          const message = {
            name,
            type: name,
            request: { text: 'Russian troops in Venezuela', paused: true },
          };
          window.postMessage(message, '*');
          for (const target of [window, document, document.documentElement])
            target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }));
        }
      });
      await pause(1_500);
      assert.equal(await readNote(page), null);
      assert.deepEqual(await stored(browser), before);
    },
  },
  {
    number: 29,
    title: 'page probes the address of the extension',
    outcome: 'every request fails: nothing of ours can be reached from pages',
    async run(browser) {
      browser.serve('/hostile/probe.html', storyPage());
      const page = await browser.readUnheard('/hostile/probe.html');
      await waitForNote(page, isCard);
      const root = await browser.inExtension(async () => chrome.runtime.getURL(''), undefined);
      const reached = await look(
        page,
        async (base) => {
          const files = [
            'manifest.json',
            'popup.html',
            'gate.js',
            'page.js',
            'note.js',
            'knowledge/en.js',
            'icons/48.png',
          ];
          const asked = files.map(async (file) => {
            const image = new Image();
            const drawn = new Promise((done) => {
              image.onload = () => done(file);
              image.onerror = () => done(null);
            });
            image.src = base + file;
            const fetched = await fetch(base + file).then(
              () => file,
              () => null,
            );
            return fetched ?? (await drawn);
          });
          return (await Promise.all(asked)).filter((file) => file !== null);
        },
        root,
      );
      assert.deepEqual(reached, []);
    },
  },
  {
    number: 47,
    title: 'clock at 1970 or 2100',
    outcome: 'a pause of a wrong clock is none; nothing is lost',
    async run(browser) {
      browser.serve('/hostile/clock.html', storyPage());
      const page = await browser.read('/hostile/clock.html');
      for (const until of [1, Date.UTC(2100, 0, 1), 8.64e15]) {
        await browser.inExtension(pauseUntil, until);
        await waitForNote(await browser.read('/hostile/clock.html', page), isCard);
        assert.deepEqual(((await stored(browser)) as { settings: object }).settings, { snoozedUntil: until });
      }
      // A pause of a day is one, until the clock of the browser says otherwise.
      await browser.inExtension(pauseUntil, Date.now() + 86_400_000);
      const { state } = await browser.outcomeOf(await browser.read('/hostile/clock.html', page), 'snoozed');
      assert.equal(state, 'snoozed');
    },
  },
  {
    number: 48,
    title: 'links of ours',
    outcome: 'https on the allow list, rel=noopener noreferrer, and no address of the page in them',
    async run(browser) {
      const {
        page,
        note: { controls },
      } = await openCard(browser, 'links');
      assert.deepEqual(
        controls.filter(({ role }) => role === 'link'),
        [],
        'The note itself has no link.',
      );
      await press(page, BUTTONS.en.more);
      const { controls: more } = await waitForNote(page);
      assert.deepEqual(
        more.filter(({ role }) => role === 'link'),
        [],
      );
      const own = await browser.openOwn('popup.html?lang=en');
      await waitForText(own, 'Copy with source');
      const links = await look(own, () =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
          .filter(({ protocol }) => !/-extension:$/u.test(protocol))
          .map(({ protocol, rel, target, search }) => ({ protocol, rel, target, search })),
      );
      assert.ok(links.length > 0);
      for (const { protocol, rel, search } of links) {
        assert.equal(protocol, 'https:');
        assert.deepEqual([...rel.split(' ')].sort(), ['noopener', 'noreferrer']);
        assert.ok(!search.includes('hostile'));
      }
    },
  },
];

/** All that the extension stores. */
function stored({ inExtension }: HostileBrowser): Promise<unknown> {
  return inExtension(() => chrome.storage.local.get(null), undefined) as Promise<unknown>;
}

/** Runs in the extension. */
async function pauseUntil(snoozedUntil: number): Promise<void> {
  await chrome.storage.local.set({ settings: { snoozedUntil } });
}

/** Runs in the extension. */
async function putInAgain({ url }: { url: string }): Promise<void> {
  const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
  const target = { tabId: tab?.id ?? -1 };
  for (const file of ['gate.js', 'knowledge/en.js', 'page.js', 'note.js'])
    await chrome.scripting.executeScript({ target, files: [`/${file}`] });
}
