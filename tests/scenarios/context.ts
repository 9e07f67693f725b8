import assert from 'node:assert/strict';
import { waitForNote } from '../browsers/read-note.ts';
import { look, pressIn, type Scenario, waitForText, waitUntil } from './scenario.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>${head}<main><article>${body}</article></main></html>`;

const TROOPS = `<h1>Russian troops said to arrive in Venezuela</h1>
  <p>Russian troops and military advisers arrived in Venezuela this week, residents of Caracas said.</p>`;
const BASES = `<h1>Russian bases planned in Venezuela, a deputy says</h1>
  <p>Russia plans to build a military base in Venezuela, an opposition deputy in Caracas said.</p>
  <p>The Russian base in Venezuela would stand on an island off the coast, the deputy said.</p>`;
const NEWER = 'No statement on this report is known to Aclara as of';

/** Pages with a day of publication, and whether the card says that no statement can be about them. */
const DATED: [what: string, head: string, body: string, newer: boolean][] = [
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-20T08:00:00Z"}</script>',
    TROOPS,
    true,
  ],
  ['meta', '<meta property="article:published_time" content="2026-11-20">', TROOPS, true],
  ['time', '', `<time datetime="2026-11-20">Friday</time>${TROOPS}`, true],
  ['an older day', '<meta property="article:published_time" content="2025-11-20">', TROOPS, false],
  ['the far future', '<meta property="article:published_time" content="9999-11-20">', TROOPS, false],
  ['no day but that of a comment', '', `${TROOPS}<aside><time datetime="2026-11-20">x</time></aside>`, false],
];

/** What stands beside a statement: its scope, the record, how fresh it is, what changed. */
export const context: Scenario[] = [
  {
    title: 'where the statement does not speak of what the page mentions, the card says so before all else',
    async run(browser) {
      browser.serve('/bases.html', page('', BASES));
      const { text } = await waitForNote(await browser.read('/bases.html'), ({ view }) => view === 'card');
      const first = text.indexOf('The statement does not speak of bases.');
      assert.ok(first > 0 && first < text.lastIndexOf('What Moscow says about'), text);
      assert.ok(text.includes('bases: denied (2008–2022)'), text);
    },
  },
  ...DATED.map(
    ([what, head, body, newer]): Scenario => ({
      title: `a page dated by ${what} ${newer ? 'is' : 'is not'} said to be newer than the last statement`,
      async run(browser) {
        browser.serve('/dated.html', page(head, body));
        const { text } = await waitForNote(await browser.read('/dated.html'), ({ view }) => view === 'card');
        assert.equal(text.includes(NEWER), newer, text);
      },
    }),
  ),
  {
    title:
      'below the article stand what has changed, the scope, the record, the versions and who makes Aclara',
    async run(browser) {
      const popup = await browser.openOwn('popup.html?tab=-1&lang=en');
      for (const text of [
        'What has changed since the report',
        'On 3 January 2026 the United States struck Venezuela',
        'Scope: what was said of each part of the rumour',
        'Earlier arms contracts',
        'TASS (state media, Russia)',
        'Claimed by others, not independently confirmed',
        'A later statement has taken its place: July 11, 2019',
        'Version 2, November 26, 2026',
        'Who pays for it',
        'not stated',
      ]) {
        await waitForText(popup, text);
      }
      await pressIn(popup, 'tab', 'Español');
      await waitForText(popup, 'Una declaración posterior ocupa su lugar');
      await waitForText(popup, 'sin declarar');
    },
  },
  {
    title: 'in the popup the table and the record are folded, and open with a press',
    async run(browser) {
      const popup = await browser.openOwn('popup.html');
      const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('.fold')].map(({ open }) => open);
      await waitUntil(popup, folds, (open) => open.length === 2 && !open.includes(true));
      await look(popup, () => document.querySelector<HTMLElement>('.fold summary')?.click());
      await waitUntil(popup, folds, ([first]) => first === true);
      await waitForText(popup, 'Part of the rumour');
    },
  },
  {
    title: 'every link of the article goes to https, and tells the page nothing',
    async run(browser) {
      const popup = await browser.openOwn('popup.html?tab=-1&lang=en');
      await waitForText(popup, 'Public record');
      const links = await look(popup, () =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href, rel, target }) => ({
          href,
          rel,
          target,
        })),
      );
      assert.ok(links.length > 30);
      for (const { href, rel, target } of links) {
        assert.match(href, /^https:\/\//);
        assert.equal(`${rel} ${target}`, 'noopener noreferrer _blank');
      }
    },
  },
  {
    title: 'the article describes itself to machines as a claim, and reviews nothing',
    async run(browser) {
      const popup = await browser.openOwn('popup.html?tab=-1&lang=en');
      await waitForText(popup, 'Public record');
      const texts = await look(popup, () =>
        [...document.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent),
      );
      assert.equal(texts.length, 1);
      assert.equal(JSON.parse(texts[0] ?? '').about['@type'], 'Claim');
      assert.doesNotMatch(texts[0] ?? '', /review|rating/i);
    },
  },
];
