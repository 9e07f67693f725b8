import { waitForNote } from '../browsers/read-note.ts';
import { AFTER_A_WAIT, traceOwn } from '../browsers/trace-own.ts';
import { titled } from '../hostile/case.ts';
import { clockPage } from '../pages/clock-page.ts';
import { expect, test } from './chromium.ts';

/** Ends when the browser has been idle twice: the gate asked for idle time before, so it has looked. */
const hasLooked = () =>
  new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done())));

test('a page about something else sends no message, and no store is asked', async ({ chromium, read }) => {
  await chromium.background.evaluate(() => {
    const heard = { messages: 0, reads: 0 };
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(() => {
      heard.messages += 1;
      return undefined;
    });
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      const get = area.get.bind(area);
      area.get = (...keys) => {
        heard.reads += 1;
        return get(...keys);
      };
    }
  });
  const heard = () => chromium.background.evaluate(() => Reflect.get(globalThis, 'heard') as object);
  const pages = [
    'Rain in the north, sun in the south.',
    'Elections in Venezuela.',
    'El Kremlin y Putin.',
    '今天天气很好。',
  ];
  for (const [at, text] of pages.entries()) {
    chromium.servePage(`/plain-${at}.html`, `<!doctype html><title>News</title><p>${text}</p>`, 'text/html');
  }
  for (const path of ['/index.html', ...pages.keys().map((at) => `/plain-${at}.html`)]) {
    const page = await read(path);
    await page.evaluate(hasLooked);
    expect(await heard(), path).toEqual({ messages: 0, reads: 0 });
  }
  // The counting itself works.
  await waitForNote(await read('/en/rumour.html'));
  expect(await heard()).toMatchObject({ messages: expect.any(Number), reads: expect.any(Number) });
  expect(await heard()).not.toMatchObject({ messages: 0 });
});

test('a page about something else runs the gate once, and nothing else of ours', async ({ chromium }) => {
  chromium.servePage(
    '/garden.html',
    '<!doctype html><title>Garden</title><p>Roses and lilies.</p>',
    'text/html',
  );
  const tab = await chromium.context.newPage();
  const own = await traceOwn(tab, async () => {
    await chromium.visit('/garden.html', tab);
    await tab.evaluate(hasLooked);
  });
  const calls = own.filter(({ file }) => file !== AFTER_A_WAIT).map(({ file }) => file);
  expect(calls).toEqual(['gate.js', 'gate.js']); // its start, and its look
});

test(
  titled(33, 'a page that changes with every frame is heard of once in a second'),
  async ({ chromium }) => {
    chromium.servePage('/clock.html', clockPage(), 'text/html');
    const tab = await chromium.visit('/clock.html');
    await tab.waitForTimeout(1_000);
    const seconds = 5;
    const own = await traceOwn(tab, () => tab.waitForTimeout(seconds * 1_000));
    const calls = own.filter(({ file }) => file === 'gate.js').length;
    // A change, the end of the rest after it, and now and then a look: three calls.
    expect(calls).toBeGreaterThanOrEqual(seconds);
    expect(calls).toBeLessThanOrEqual(seconds * 3 + 3);
  },
);

test(titled(32, 'of a thousand nodes in a thousand tasks we hear a few times'), async ({ chromium }) => {
  chromium.servePage('/growing.html', '<!doctype html><title>Feed</title><body>', 'text/html');
  const tab = await chromium.visit('/growing.html');
  await tab.waitForTimeout(1_000);
  const own = await traceOwn(tab, () =>
    tab.evaluate(async () => {
      for (let at = 0; at < 1_000; at += 1) {
        document.body.append(Object.assign(document.createElement('p'), { textContent: `Line ${at}` }));
        await new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(null);
        });
      }
    }),
  );
  const calls = own.filter(({ file }) => file === 'gate.js').length;
  expect(calls).toBeGreaterThanOrEqual(1);
  expect(calls).toBeLessThanOrEqual(20);
});

test('a long page is read in pieces, and nothing is lost where they meet', async ({ chromium }) => {
  test.setTimeout(120_000);
  const filler = '<p>Rain in the north, sun in the south.</p>'.repeat(12_700); // above half a megabyte
  const said = '<p>Rus<b>sian</b> troops have landed in Vene<b>zuela</b>, officials said.</p>';
  // The place lies a sign further in each of these, across where a piece ends: at 100,000 signs.
  for (const shift of [0, 4, 9]) {
    const before = `<p>${'x'.repeat(99_960 + shift)}</p>`;
    const html = `<!doctype html><html lang="en"><title>Long</title><body><article><h1>News</h1>${before}${said}${filler}`;
    chromium.servePage(`/long-${shift}.html`, html, 'text/html; charset=utf-8');
    await waitForNote(await chromium.visit(`/long-${shift}.html`));
  }
});

test('a hundred pages leave no listener, no frame and no node behind', async ({ chromium, read }) => {
  test.setTimeout(240_000);
  const page = await read('/en/unrelated.html');
  const protocol = await chromium.context.newCDPSession(page);
  await protocol.send('Performance.enable');
  const counts = async () => {
    await protocol.send('HeapProfiler.collectGarbage');
    const { metrics } = await protocol.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      listeners: of('JSEventListeners'),
      documents: of('Documents'),
      nodes: of('Nodes'),
      frames: of('Frames'),
    };
  };
  const visit = async (times: number) => {
    for (let at = 0; at < times; at += 1) {
      await read(at % 2 === 0 ? '/en/rumour.html' : '/en/unrelated.html', page);
      if (at % 2 === 0) await waitForNote(page);
      else await page.evaluate(hasLooked);
    }
  };
  await visit(20);
  const early = await counts();
  await visit(80);
  const late = await counts();
  // The browser keeps some pages in its own cache; a hundred pages must not cost more than twenty do.
  for (const name of ['listeners', 'documents', 'nodes', 'frames'] as const) {
    expect(late[name], name).toBeLessThanOrEqual(early[name] * 1.1 + 5);
  }
});

test('the gate alone is put into pages, and only into their top frames', async ({ chromium }) => {
  const manifest = await chromium.background.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.content_scripts).toEqual([
    { matches: ['https://*/*', 'http://*/*'], js: ['gate.js'], run_at: 'document_idle' },
  ]);
});

declare const chrome: import('webextension-polyfill').Browser;
