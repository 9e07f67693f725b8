import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { knowledgePack } from '../../components/build/extension-files.ts';
import { CONTENT_FOLDER, readContent } from '../../components/build/read-content.ts';
import { PACKAGES } from './package-files.ts';

const KIB = 1_024;
const content = readContent(CONTENT_FOLDER);

/** What a package is made of; anything else does not belong into it. */
const KNOWN =
  /^(?:manifest\.json|THIRD_PARTY_LICENSES|policy-schema\.json|(?:popup|options|sidepanel|welcome)\.html|(?:background|gate|page|note)\.js|(?:chunks|knowledge)\/[\w.-]+\.js|assets\/[\w-]+\.css|icons\/\d+\.png|_locales\/[a-z]{2}(?:_[A-Z]{2})?\/messages\.json)$/;

/** Addresses that may stand in the scripts, each with its reason. None is ever fetched. */
const ADDRESSES: [address: RegExp, reason: string][] = [
  [
    /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|2000\/svg)$/,
    'names of the kinds of elements, in Preact',
  ],
  [
    /^https?:\/\/\*\/\*$/,
    'patterns of addresses, for the menu item and for the pages that are open at an update',
  ],
  [
    /^https:\/\/(?:github\.com\/wxt-dev\/wxt\/issues\/371|wxt\.dev\/guide\/)/,
    "advice in an error of wxt's storage",
  ],
  [
    new RegExp(
      `^(?:${Object.values(content.topics)
        .flatMap(({ topic, record }) => [
          topic.report.url,
          ...Object.values(record.entries).flatMap(({ sources }) => sources.map(({ url }) => url)),
        ])
        .map((url) => RegExp.escape(url))
        .join('|')})$`,
    ),
    'the report that the article retells and the sources of the record, for the reader to open',
  ],
  [/^https:\/\/schema\.org$/, 'the vocabulary in which an article describes itself to machines'],
];

/** Our own pages: a language file of theirs, what each loads besides at once, how many files that is, and its most. */
const OWN_PAGES: [
  page: string,
  isWords: (text: string) => boolean,
  others: RegExp,
  count: number,
  kib: number,
][] = [
  [
    'popup.html',
    (text) => text.includes('hiddenSince') && !text.includes('formReported'),
    /^chunks\/(?:article\.|article-words\.|topic-)/,
    5,
    60,
  ],
  ['options.html', (text) => text.includes('formReported'), /^none$/, 0, 56],
];

describe.each(PACKAGES)('the $browser package', ({ files, read, bytes }) => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const size = (names: string[]) => names.reduce((sum, name) => sum + bytes(name).length, 0);

  it('holds nothing but its own files', () => {
    expect(files.filter((file) => !KNOWN.test(file))).toEqual([]);
  });

  it.each([
    ['the gate, on every page', /^gate\.js$/, 8],
    ['the page script, where a page could concern a topic', /^page\.js$/, 40],
    ['what draws the note, where there is one', /^note\.js$/, 40],
    ['the background', /^background\.js$/, 36],
  ])('is small: %s', (_, names, kib) => {
    const found = scripts.filter((file) => names.test(file));
    expect(found).not.toEqual([]);
    expect(size(found)).toBeLessThanOrEqual(kib * KIB);
  });

  it.each(Object.keys(content.languages))('has at most 84 KiB to know of the language %s', (language) => {
    expect(size([`knowledge/${language}.js`])).toBeLessThanOrEqual(84 * KIB);
  });

  it.each(
    OWN_PAGES.flatMap(([page, isWords, others, count, kib]) =>
      Object.keys(content.languages).map((language) => ({ page, language, isWords, others, count, kib })),
    ),
  )(
    'loads at most $kib KiB of scripts into $page in $language',
    ({ page, language, isWords, others, count, kib }) => {
      const start = [...read(page).matchAll(/(?:src|href)="\/(chunks\/[^"]+)"/g)].map(
        ([, file = '']) => file,
      );
      expect(start.length).toBeGreaterThan(1);
      const own = new RegExp(`^chunks/${language}-(?!Hant-)`);
      const spoken = scripts.filter((file) => own.test(file) && isWords(read(file)));
      expect(spoken).toHaveLength(1);
      const texts = scripts.filter((file) => others.test(file));
      expect(texts).toHaveLength(count);
      expect(size([...start, ...spoken, ...texts])).toBeLessThanOrEqual(kib * KIB);
    },
  );

  it('loads at most 48 KiB more into the popup once it is drawn: the public record', () => {
    const record = scripts.filter((file) => /^chunks\/(?:record[.-]|RecordPart-|about-)/.test(file));
    expect(record).toHaveLength(5);
    expect(size(record)).toBeLessThanOrEqual(48 * KIB);
  });

  it.each(Object.keys(content.languages))('gives the page script all of the content in %s', (language) => {
    const page = vm.createContext({});
    vm.runInContext(read(`knowledge/${language}.js`), page);
    const { aclaraKnowledge } = JSON.parse(JSON.stringify(page));
    expect(aclaraKnowledge).toEqual({ [language]: knowledgePack(content, language) });
  });

  it('keeps the gate free of the polyfill, the store and Preact', () => {
    const polyfill = /The message port closed before a response was received/;
    expect(read('background.js')).toMatch(polyfill);
    expect(read('gate.js')).not.toMatch(polyfill);
    expect(read('background.js')).toMatch(/storage/);
    expect(read('gate.js')).not.toMatch(/storage|localStorage|__H\b/i);
  });

  it('keeps the gate from changing or measuring the page', () => {
    expect(read('gate.js')).not.toMatch(
      /innerText|getComputedStyle|getBoundingClientRect|offset(?:Width|Height)|append(?:Child)?\b|createElement|setAttribute/,
    );
  });

  it('never uses the network', () => {
    const network =
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts/;
    for (const file of scripts) expect([file, network.exec(read(file))?.[0]]).toEqual([file, undefined]);
  });

  it('makes no code out of text', () => {
    for (const file of scripts) {
      expect([file, /\beval\(|new Function\(|\bFunction\(/.exec(read(file))?.[0]]).toEqual([file, undefined]);
    }
  });

  it('names no address but those with a reason', () => {
    const found = [
      ...scripts,
      ...files.filter((file) => file.endsWith('.html')),
      ...files.filter((file) => file.endsWith('.css')),
    ].flatMap((file) =>
      [...read(file).matchAll(/(?:https?|wss?):\/\/[^\s"'`)\\<>]+/g)].map(([address]) => ({
        file,
        address,
      })),
    );
    expect(found).not.toEqual([]);
    expect(found.filter(({ address }) => !ADDRESSES.some(([allowed]) => allowed.test(address)))).toEqual([]);
  });

  it.each(ADDRESSES)('still needs the address %s (%s)', (address) => {
    const found = scripts.flatMap((file) => [...read(file).matchAll(/https?:\/\/[^\s"'`)\\<>]+/g)]);
    expect(found.some(([one]) => address.test(one))).toBe(true);
  });

  it.each(['popup.html', 'options.html', 'sidepanel.html', 'welcome.html'])(
    'loads its %s from the package alone, without code in the page',
    (page) => {
      const html = read(page);
      const sources = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, source = '']) => source);
      expect(sources).not.toEqual([]);
      expect(sources.filter((source) => !files.includes(source.replace(/^\//, '')))).toEqual([]);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|<style/);
    },
  );
});

it('both packages hold the same scripts', () => {
  const [chrome, firefox] = PACKAGES;
  const scriptsOf = (one: typeof chrome) =>
    one?.files.filter((file) => /\.(?:js|css|html)$/.test(file)).map((file) => [file, one.read(file)]);
  expect(scriptsOf(firefox)).toEqual(scriptsOf(chrome));
});
