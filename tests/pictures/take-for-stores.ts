import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openChromium } from '../browsers/open-chromium.ts';
import { openFirefox } from '../browsers/open-firefox.ts';
import { isCard, type NotePage, readNote, waitForNote } from '../browsers/read-note.ts';
import { EXTENSION } from '../demo/demo-browser.ts';
import { PHONE } from '../scenarios/on-a-phone.ts';
import { waitForText } from '../scenarios/scenario.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Sizes that the Chrome Web Store and Edge Add-ons take, as CSS pixels and pixels of the picture for each. */
const SCREENS = [
  { name: '1280x800', viewport: { width: 1280, height: 800 }, scale: 1 },
  { name: '640x400', viewport: { width: 800, height: 500 }, scale: 0.8 },
];
/** The small promotional tile of the Chrome Web Store. */
const TILE = { width: 440, height: 280 };

/** What the stores show: demo pages with the note, then pages of the extension with words by which each is drawn. */
const PAGES = ['/en/rumour.html', '/es/denial.html', '/ar/rumour.html'];
const OWN = [
  ['popup.html?tab=-1&lang=en', 'Copy with source'],
  ['options.html', 'Settings of Aclara'],
] as const;

/** Takes the pictures for the stores from the built extension, at the stores' sizes, into a folder. */
export async function takeForStores(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, viewport, scale } of SCREENS) {
    const chromium = await openChromium({ extension: EXTENSION.chromium, viewport, scale });
    const take = (page: Screen, number: number) =>
      page.screenshot({ path: path.join(folder, `chrome-${name}-${number}.png`), animations: 'disabled' });
    let number = 0;
    for (const at of PAGES) await take(await withCard(await chromium.visit(at)), ++number);
    for (const [at, words] of OWN) {
      const page = await chromium.openExtensionPage(at);
      await waitForText(page, words);
      await take(page, ++number);
    }
    await chromium.close();
  }
  await takeTile(path.join(folder, 'chrome-tile-440x280.png'));

  const firefox = await openFirefox({
    extension: EXTENSION.firefox,
    viewport: PHONE,
    scale: 3,
    touch: true,
  });
  const shots = [
    await withCard(await firefox.visit('/en/rumour.html')),
    await withCard(await firefox.visit('/ar/rumour.html')),
    await firefox.openExtensionPage('popup.html?tab=-1&lang=es'),
  ];
  for (const [index, page] of shots.entries()) {
    await page.bringToFront();
    if (index === 2) await waitForText(page, 'Copy with source');
    await page.screenshot({
      path: path.join(folder, `firefox-android-1080x1920-${index + 1}.png`) as `${string}.png`,
    });
  }
  await firefox.close();
}

type Screen = Awaited<ReturnType<Awaited<ReturnType<typeof openChromium>>['visit']>>;

/** Waits until the card has come in. */
async function withCard<Page extends NotePage>(page: Page): Promise<Page> {
  let top = Number.NaN;
  await waitForNote(page, (note) => {
    const still = isCard(note) && note.box.y === top;
    top = note.box.y;
    return still;
  });
  return page;
}

/** The mark, the name, and a card as it is. */
async function takeTile(file: string): Promise<void> {
  const chromium = await openChromium({ extension: EXTENSION.chromium });
  const page = await withCard(await chromium.visit('/en/rumour.html'));
  const { box } = (await readNote(page)) ?? { box: { x: 0, y: 0, width: 0, height: 0 } };
  const card = (await page.screenshot({ clip: box })).toString('base64');
  const mark = readFileSync(path.join(PROJECT, 'components/mark/aclara.svg'), 'base64');
  const tile = await chromium.context.newPage();
  await tile.setViewportSize(TILE);
  await tile.setContent(`<!doctype html><style>
      body { margin: 0; display: flex; gap: 22px; width: 440px; height: 280px; overflow: hidden;
        background: #efedf8; color: #1c1f26; font: 17px/24px Georgia, 'Noto Serif', serif }
      header { align-self: center; width: 168px; padding-inline-start: 26px }
      header img { width: 48px }
      h1 { margin: 10px 0 4px; font-size: 32px; line-height: 36px }
      p { margin: 0 }
      .card { width: 216px; height: 372px; margin-top: 26px; border-radius: 8px; box-shadow: 0 6px 24px #0003 }
    </style><header><img src="data:image/svg+xml;base64,${mark}" alt=""><h1>Aclara</h1><p>Context beside the news</p>
    </header><img class="card" src="data:image/png;base64,${card}" alt="">`);
  await tile.screenshot({ path: file });
  await chromium.close();
}
