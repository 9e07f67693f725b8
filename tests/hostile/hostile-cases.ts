import type { HostileCase } from './case.ts';
import { documentCases } from './document-cases.ts';
import { faultCases } from './fault-cases.ts';
import { meddlingCases } from './meddling-cases.ts';
import { readerCases } from './reader-cases.ts';

const HEADLESS =
  'Chromium without a window shows every tab; the wait is proven in Firefox, and by a unit test of the watching.';
const NO_BACKGROUND =
  'Firefox lets no test into the background; the code is the same, and unit tests prove it with a failing store.';

/** Cases whose tests stand with others of their kind; each of those is named by `titled`. */
const elsewhere: HostileCase[] = [
  { number: 4, title: 'global !important hiding by CSS', outcome: 'the card is visible and legible' },
  { number: 6, title: 'page deletes our host', outcome: 'put back once at most, then given up' },
  { number: 12, title: 'SVG, XML, JSON, plain text, frameset, empty page', outcome: 'left alone' },
  { number: 13, title: 'article in XHTML', outcome: 'the card is as ever' },
  {
    number: 15,
    title: 'pushState to a view on the topic, then to another',
    outcome: 'the card comes and goes, once',
  },
  {
    number: 17,
    title: 'back and forward through the page cache',
    outcome: 'one card, by the choices of now',
  },
  {
    number: 18,
    title: 'prerendered page',
    outcome: 'nothing until it is shown',
    not: {
      chromium:
        'A test’s own answers to requests keep Chromium from prerendering; a unit test has the page hidden.',
      firefox: 'Firefox does not prerender.',
    },
  },
  {
    number: 19,
    title: 'tab in the background',
    outcome: 'waits until it is looked at',
    not: { chromium: HEADLESS },
  },
  {
    number: 20,
    title: 'extension updated while the page is open',
    outcome: 'buttons work or the note goes; no error',
  },
  {
    number: 22,
    title: 'service worker killed between hit and card',
    outcome: 'the next message wakes it, and the card comes',
    not: { firefox: NO_BACKGROUND },
  },
  {
    number: 23,
    title: 'service worker throws or answers nonsense',
    outcome: 'no card, or one without what is missing; never an error text',
    not: { firefox: NO_BACKGROUND },
  },
  {
    number: 24,
    title: 'store is full',
    outcome: 'the choice holds while the browser runs, and the reader is told',
    not: { firefox: NO_BACKGROUND },
  },
  {
    number: 25,
    title: 'stored settings damaged',
    outcome: 'what is right holds, the reader is told, notes go on',
  },
  {
    number: 26,
    title: 'store rejects, or takes five seconds',
    outcome: 'the usual settings; the card comes',
    not: { firefox: NO_BACKGROUND },
  },
  {
    number: 32,
    title: 'a thousand nodes appended in a thousand tasks',
    outcome: 'we hear of a few of them',
    not: { firefox: 'Firefox has no trace that names a content script; the bench measures its time.' },
  },
  {
    number: 33,
    title: 'page that changes with every frame',
    outcome: 'we hear of one change in a second',
    not: { firefox: 'As the row above.' },
  },
  { number: 34, title: 'term only in a script or in JSON-LD', outcome: 'no card' },
  { number: 35, title: 'term only in a list, a menu, a footer, comments, hidden text', outcome: 'no card' },
  { number: 36, title: 'term split by tags or hidden signs, in NFD, in full width', outcome: 'found' },
  {
    number: 38,
    title: 'language of the page wrong, missing or hostile',
    outcome: 'the language of the text',
  },
  {
    number: 39,
    title: 'right to left, 320 px, forced colours, less motion, dark',
    outcome: 'legible, nothing cut off',
  },
  {
    number: 43,
    title: 'keyboard and screen reader',
    outcome: 'no focus taken; Tab, Escape and the way back work',
  },
  { number: 45, title: 'page that is written in', outcome: 'not read, and nothing put into it' },
];

/** All cases, in the order of their numbers. */
export const hostileCases: HostileCase[] = [
  ...meddlingCases,
  ...documentCases,
  ...faultCases,
  ...readerCases,
  ...elsewhere,
].sort((one, other) => one.number - other.number);
