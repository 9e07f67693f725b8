import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { isCard, press, readNote, waitForNote } from '../browsers/read-note.ts';
import { describeHost } from '../browsers/watch-page.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { look, waitUntil } from '../scenarios/scenario.ts';
import { gardenPage, type HostileCase, openCard, STORY, storyPage } from './case.ts';

const frame = (attributes: string) => `<iframe ${attributes} width="600" height="400"></iframe>`;

/** Runs in the page: how many notes it and its frames have, as far as it can look into them. */
const countHosts = () =>
  [document, ...[...document.querySelectorAll('iframe')].map((one) => one.contentDocument)].reduce(
    (sum, one) => sum + (one?.getElementsByTagName('aclara-context').length ?? 0),
    0,
  );

/** Runs in the page: where the button for full screen is. */
const middleOfButton = () => {
  const box = document.getElementById('full')?.getBoundingClientRect() ?? new DOMRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Documents that change under us, are no pages, or hold other documents. */
export const documentCases: HostileCase[] = [
  {
    number: 14,
    title: 'document.open and document.write after the load',
    outcome: 'no exception; what is written is read, and has one card',
    async run(browser) {
      browser.serve('/hostile/written.html', gardenPage());
      const page = await browser.read('/hostile/written.html');
      await browser.outcomeOf(page);
      await look(
        page,
        (html) => {
          document.open();
          document.write(html);
          document.close();
        },
        storyPage(),
      );
      await waitForNote(page, isCard);
      assert.equal((await look(page, describeHost)).count, 1);
    },
  },
  {
    number: 16,
    title: 'navigation to a hash only',
    outcome: 'nothing: the note stays the one it was, and none comes',
    async run(browser) {
      const { page } = await openCard(browser, 'hash');
      await press(page, BUTTONS.en.close);
      await waitForNote(page, ({ view }) => view === 'pill');
      await look(page, () => location.assign('#further'));
      await waitUntil(
        page,
        () => location.hash,
        (hash) => hash === '#further',
      );
      await pause(3_000);
      await waitForNote(page, ({ view }) => view === 'pill');
      assert.equal((await look(page, describeHost)).count, 1);
    },
  },
  {
    number: 37,
    title: 'homoglyphs, bidi override and lone surrogates in the text of the page',
    outcome: 'no exception; the card has what it quotes as text',
    async run(browser) {
      const quoted =
        'Russian troops &lt;img src=x onerror=alert(1)&gt; \u202e landed \ud83d in Venezuela with missiles.';
      const html = storyPage().replaceAll(
        STORY,
        quoted.replace('\ud83d', '<script>document.write("\\ud83d")</script>'),
      );
      browser.serve('/hostile/signs.html', html);
      const page = await browser.read('/hostile/signs.html');
      await press(page, BUTTONS.en.why);
      const { text } = await waitForNote(page, (note) => note.text.includes('onerror'));
      assert.match(text, /<img src=x onerror=alert\(1\)>/u);
      // A Cyrillic а in a Latin word is another word.
      browser.serve(
        '/hostile/homoglyphs.html',
        storyPage().replaceAll('Venezuela', 'Venezuelа').replaceAll('troops', 'troоps'),
      );
      const other = await browser.read('/hostile/homoglyphs.html');
      await browser.outcomeOf(other);
      await browser.read('/hostile/signs.html', other);
      await waitForNote(other, isCard);
    },
  },
  {
    number: 41,
    title: 'frames: advertisement, srcdoc, about:blank, sandboxed',
    outcome: 'no card in a frame, and none for what a frame says',
    async run(browser) {
      browser.serve('/hostile/frame.html', storyPage());
      const source = storyPage().replaceAll('"', '&quot;');
      const body =
        frame('src="/hostile/frame.html"') +
        frame(`srcdoc="${source}"`) +
        frame('src="about:blank"') +
        frame(`sandbox srcdoc="${source}"`);
      browser.serve('/hostile/frames.html', gardenPage(body));
      const page = await browser.read('/hostile/frames.html');
      await browser.outcomeOf(page);
      await pause(1_500);
      assert.equal(await look(page, countHosts), 0);
      assert.equal((await browser.outcomeOf(page)).badge, '');
    },
  },
  {
    number: 44,
    title: 'other extensions that change every element (dark mode, translators, spelling)',
    outcome: 'the card stays, and no two answer each other’s changes',
    async run(browser) {
      // As those do it: a style sheet of their own, attributes on what they meet, and an eye on every change.
      const head = `<script>window.rounds = 0;
        addEventListener('load', () => {
          const sheet = document.head.appendChild(document.createElement('style'));
          sheet.textContent = 'html, body, :not(:root) { background: #111 !important; color: #eee !important }';
          const mark = () => { rounds += 1; for (const one of document.querySelectorAll('p, h1, html, body'))
            if (!one.dataset.darkened) one.dataset.darkened = 'yes'; };
          new MutationObserver(mark).observe(document, { subtree: true, childList: true, attributes: true });
          mark();
        });</script>`;
      const {
        page,
        note: { box },
      } = await openCard(browser, 'extensions', { head });
      assert.ok(box.width > 200 && box.height > 100);
      const rounds = () => look(page, () => Reflect.get(window, 'rounds') as number);
      const before = await rounds();
      await pause(2_000);
      assert.ok((await rounds()) - before <= 3, 'Nobody answers a change with a change.');
      assert.equal((await look(page, describeHost)).count, 1);
    },
  },
  {
    number: 46,
    title: 'page saves or serialises its outerHTML',
    outcome: 'an empty element, and nothing of what the card says',
    async run(browser) {
      const {
        page,
        note: { text },
      } = await openCard(browser, 'saved');
      const html = await look(page, () => document.documentElement.outerHTML);
      assert.match(html, /<aclara-context><\/aclara-context>/u);
      for (const line of text
        .split('\n')
        .filter((one) => one.length > 30 && !STORY.includes(one.slice(0, 30)))) {
        assert.ok(!html.includes(line), line);
      }
      const serialised = await look(page, () => new XMLSerializer().serializeToString(document));
      assert.ok(!serialised.includes('note__'));
    },
  },
  {
    number: 42,
    title: 'video in full screen, or a dialog of the page',
    outcome: 'the note is not over it, takes no focus, and is back after',
    async run(browser) {
      const body =
        '<button id="full" onclick="document.getElementById(\'film\').requestFullscreen()">Full screen</button>' +
        '<div id="film" style="background:#000;color:#fff">Film</div><dialog id="ask"><input id="field"></dialog>';
      const { page } = await openCard(browser, 'film', { body });
      await look(page, () => document.getElementById('full')?.scrollIntoView());
      await page.bringToFront();
      const { x, y } = await look(page, middleOfButton);
      await page.mouse.click(x, y);
      await waitUntil(
        page,
        () => document.fullscreenElement?.id ?? '',
        (id) => id === 'film',
      );
      await waitForNote(page, ({ box }) => box.width === 0);
      await look(page, () => document.exitFullscreen());
      await waitForNote(page, ({ box }) => box.width > 0);
      await look(page, () => (document.getElementById('ask') as HTMLDialogElement).showModal());
      assert.equal(await look(page, () => document.activeElement?.id), 'field');
      assert.ok((await readNote(page)) !== null);
    },
  },
];
