import assert from 'node:assert/strict';
import { isCard, press, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeHost, elementAt } from '../browsers/watch-page.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { look, waitUntil } from '../scenarios/scenario.ts';
import { type HostileCase, openCard, storyPage } from './case.ts';

const { en } = BUTTONS;

/** Runs `change(host)` in the page each time that our host is there. */
const onHost = (change: string) =>
  `<script>window.times = 0; const seen = new WeakSet();
    new MutationObserver(() => { const host = document.querySelector('aclara-context');
      if (!host) return; ${change} }).observe(document, { childList: true, subtree: true });</script>`;

/** Pages that meddle with the document, and with our element in it. */
export const meddlingCases: HostileCase[] = [
  {
    number: 1,
    title: 'page overrides DOM prototypes before us',
    outcome: 'the card is as ever',
    async run(browser) {
      const broken = [
        'attachShadow',
        'append',
        'querySelector',
        'getAttribute',
        'setAttribute',
        'showPopover',
      ];
      const head = `<script>
        for (const name of ${JSON.stringify(broken)})
          Object.defineProperty(HTMLElement.prototype, name, { value() { throw new Error('broken'); } });
        Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('broken'); } });
        document.createElement = document.createElementNS = () => { throw new Error('broken'); };
        RegExp.prototype.test = String.prototype.normalize = () => { throw new Error('broken'); };
      </script>`;
      browser.serve('/hostile/prototypes.html', storyPage({ head }));
      await waitForNote(await browser.read('/hostile/prototypes.html'), isCard);
    },
  },
  {
    number: 2,
    title: 'DOM clobbering of body, createElement, querySelector',
    outcome: 'found and shown as ever',
    async run(browser) {
      const names = [
        'body',
        'createElement',
        'querySelector',
        'documentElement',
        'title',
        'chrome',
        'browser',
      ];
      const body = names
        .map((name) => `<form name="${name}" id="${name}"></form><img name="${name}">`)
        .join('');
      const { page } = await openCard(browser, 'clobbered', { body });
      assert.equal((await browser.outcomeOf(page, 'card')).badge, '1');
    },
  },
  {
    number: 3,
    title: 'CSP none, sandbox, Trusted Types',
    outcome: 'the card is drawn, and nothing of ours is reported',
    async run(browser) {
      const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
      const head = `<script>window.reports = [];
        addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
          if (!/favicon/.test(sourceFile)) reports.push(violatedDirective); });</script>
        <meta http-equiv="Content-Security-Policy" content="${policy}">`;
      browser.serve('/hostile/policy.html', storyPage({ head }).replace(/<link rel="icon"[^>]*>/u, ''));
      const page = await browser.readUnheard('/hostile/policy.html');
      const { box } = await waitForNote(page, (note) => note.box.width > 200);
      assert.ok(box.height > 100);
      const reports = (await look(page, () => Reflect.get(window, 'reports'))) as string[];
      assert.deepEqual(
        reports.filter((directive) => !directive.startsWith('img-src')),
        [],
      );

      // As a header the policy can also shut the page into a sandbox, in which no script of its own runs.
      browser.serve('/hostile/sandbox.html', storyPage(), {
        'content-security-policy': `sandbox; ${policy}`,
      });
      await waitForNote(await browser.readUnheard('/hostile/sandbox.html'), isCard);
    },
  },
  {
    number: 5,
    title: 'page sets style, hidden, inert or class on our host',
    outcome: 'put right once; the second time the note goes and stays away',
    async run(browser) {
      const script = onHost(`if (seen.has(host)) return; seen.add(host);
        const meddle = () => { if (host.isConnected && !host.hasAttribute('inert')) { times += 1; host.inert = true; } };
        new MutationObserver(meddle).observe(host, { attributes: true }); meddle();`);
      browser.serve('/hostile/attributes.html', storyPage({ head: script }));
      const page = await browser.read('/hostile/attributes.html');
      await waitUntil(
        page,
        () => Reflect.get(window, 'times') as number,
        (times) => times === 2,
      );
      await waitForNoNote(page);
      await look(page, () => void document.body.append(document.createElement('p')));
      await browser.outcomeOf(page, 'card');
      assert.equal(await readNote(page), null);

      for (const attribute of ['style="display:none!important"', 'hidden', 'class="x"']) {
        const [name = '', value = ''] = attribute.split(/="|"$/u);
        const once = onHost(`if (times++) return; host.setAttribute('${name}', '${value}');`);
        browser.serve('/hostile/attribute.html', storyPage({ head: once }));
        const other = await browser.read('/hostile/attribute.html');
        await waitForNote(other, ({ box }) => box.width > 200);
        await waitUntil(other, describeHost, ({ attributes }) => attributes.length === 0);
      }
    },
  },
  {
    number: 7,
    title: 'page covers the card by a popover or a dialog',
    outcome: 'no fight; a press meets the cover and nothing of ours',
    async run(browser) {
      const body =
        '<div id="cover" popover="manual" style="inset:0;margin:0;width:100%;height:100%;border:0">Cover</div>';
      const {
        page,
        note: { box, controls },
      } = await openCard(browser, 'cover', { body });
      await look(page, () => document.getElementById('cover')?.showPopover());
      assert.equal(await look(page, elementAt, { x: box.x + 20, y: box.y + 20 }), 'div');
      const close = controls.find(({ name }) => name === en.close);
      assert.ok(close);
      await page.mouse.click(close.x + close.width / 2, close.y + close.height / 2);
      assert.equal((await look(page, describeHost)).count, 1);
      await look(page, () => document.getElementById('cover')?.hidePopover());
      await waitForNote(page, isCard);
      await press(page, en.close);
      await waitForNote(page, ({ view }) => view === 'pill');
    },
  },
  {
    number: 8,
    title: 'html or body opacity or filter trick',
    outcome: 'a press in a note that may not be seen does nothing; in one that is seen it does',
    async run(browser) {
      const { page } = await openCard(browser, 'opacity');
      await press(page, en.more);
      await look(page, () => document.documentElement.style.setProperty('opacity', '0.01'));
      await press(page, en.hide);
      await press(page, en.close);
      await waitForNote(page, isCard);
      await look(page, () => document.documentElement.style.removeProperty('opacity'));
      await press(page, en.close);
      const pill = await waitForNote(page, ({ view }) => view === 'pill');
      // A filter of the page's does not reach the top layer: the note is seen, and answers.
      await look(page, () => document.body.style.setProperty('filter', 'opacity(0)'));
      await press(page, pill.controls[0]?.name ?? '');
      await waitForNote(page, isCard);
    },
  },
  {
    number: 9,
    title: 'synthetic click or keydown dispatched on our host',
    outcome: 'nothing happens',
    async run(browser) {
      const { page } = await openCard(browser, 'synthetic');
      await look(page, () => {
        const host = document.querySelector('aclara-context');
        for (const event of [
          new MouseEvent('click', { bubbles: true, composed: true }),
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
          new InputEvent('input', { bubbles: true, composed: true }),
        ])
          host?.dispatchEvent(event);
        (host as HTMLElement | null)?.click();
      });
      await waitForNote(page, isCard);
    },
  },
  {
    number: 10,
    title: 'host.shadowRoot from the page',
    outcome: 'null, and no second root can be attached',
    async run(browser) {
      const { page } = await openCard(browser, 'shadow');
      const found = await look(page, () => {
        const host = document.querySelector('aclara-context') as HTMLElement;
        try {
          host.attachShadow({ mode: 'open' });
          return 'attached';
        } catch {
          return host.shadowRoot === null && host.childNodes.length === 0 ? 'closed' : 'open';
        }
      });
      assert.equal(found, 'closed');
    },
  },
  {
    number: 11,
    title: 'page sniffs composed events from the card',
    outcome: 'each event has the host for its target, and no text',
    async run(browser) {
      const head = `<script>window.sniffed = [];
        for (const type of ['click', 'pointerdown', 'focusin', 'keydown', 'keyup', 'selectionchange', 'copy'])
          addEventListener(type, (event) => sniffed.push(event.composedPath().slice(0, -3)
            .map((node) => node.nodeName + ':' + (node.textContent ?? '').length).join()), true);</script>`;
      const { page } = await openCard(browser, 'sniffing', { head });
      await press(page, en.more);
      await page.keyboard.press('Tab');
      const sniffed = (await look(page, () => Reflect.get(window, 'sniffed'))) as string[];
      assert.ok(sniffed.length > 0);
      for (const path of sniffed) assert.match(path, /^(?:|aclara-context:0)$/iu);
    },
  },
];
