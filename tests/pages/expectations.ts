/** What a reader should find on a demo page: a card or a pill and what it says, or nothing at all. */
export type Expectation =
  | { path: string; view: 'card'; stance: 'rumour' | 'carries-denial'; lang: 'en' | 'es'; passage: string }
  | { path: string; view: 'pill'; stance: 'rumour'; lang: 'en' | 'es'; passage: string };

/** Pages on the topic. `passage` is the start of one that the note must quote. */
export const SPEAKING: Expectation[] = [
  {
    path: '/en/rumour.html',
    view: 'card',
    stance: 'rumour',
    lang: 'en',
    passage: 'Rumours grow of Russian troops and a weapons shipment in Venezuela',
  },
  {
    path: '/es/rumour.html',
    view: 'card',
    stance: 'rumour',
    lang: 'es',
    passage: 'Crecen los rumores sobre tropas rusas y un envío de armas a Venezuela',
  },
  {
    path: '/en/denial.html',
    view: 'card',
    stance: 'carries-denial',
    lang: 'en',
    passage: 'Moscow denies military deployment or armed support for Maduro in Venezuela',
  },
  {
    path: '/es/denial.html',
    view: 'card',
    stance: 'carries-denial',
    lang: 'es',
    passage: 'Moscú niega un despliegue militar o apoyo armado a Maduro en Venezuela',
  },
  {
    path: '/en/passing.html',
    view: 'pill',
    stance: 'rumour',
    lang: 'en',
    passage: 'Caracas also owes money for Russian weapons',
  },
  {
    path: '/es/passing.html',
    view: 'pill',
    stance: 'rumour',
    lang: 'es',
    passage: 'Caracas debe además dinero por armas rusas',
  },
];

/** Pages that stay as they are: near misses, other stories, and the front page. */
export const SILENT = [
  '/en/near.html',
  '/es/near.html',
  '/en/unrelated.html',
  '/es/unrelated.html',
  '/index.html',
];

/** The newspaper's other languages: each has a page with the rumour, and one about a garden. */
export const IN_MORE_LANGUAGES = ['fr', 'de', 'pt', 'ru', 'ar', 'zh'] as const;

/** Documents that are no article in HTML, though they hold the words of one. */
export const NOT_ARTICLES = [
  '/odd/note.xml',
  '/odd/drawing.svg',
  '/odd/data.json',
  '/odd/plain.txt',
  '/odd/frameset.html',
  '/odd/empty.html',
];

/**
 * Pages on the topic that are made badly, or that work against guests, the language of their text, and the number of
 * the hostile page that they are.
 */
export const ODD_BUT_READ: { path: string; lang: 'en' | 'es'; what: string; number: number }[] = [
  { path: '/odd/lang-hostile.html', lang: 'en', what: 'a path for its language', number: 38 },
  { path: '/odd/lang-missing.html', lang: 'es', what: 'no language', number: 38 },
  { path: '/odd/lang-wrong.html', lang: 'es', what: 'the wrong language', number: 38 },
  { path: '/odd/lang-huge.html', lang: 'en', what: 'ten kilobytes for its language', number: 38 },
  { path: '/odd/csp-none.html', lang: 'en', what: 'a policy that allows nothing', number: 3 },
  { path: '/odd/split-words.html', lang: 'en', what: 'words cut by tags and soft hyphens', number: 36 },
  { path: '/odd/xhtml.xhtml', lang: 'en', what: 'XHTML in the place of HTML', number: 13 },
];

/** The first line of the card says whose statement it is. */
export const ATTRIBUTION = {
  rumour: { en: "statement by Russia's government", es: 'Declaración del gobierno de Rusia' },
  'carries-denial': {
    en: 'This page already reports what Moscow says',
    es: 'Esta página ya recoge lo que dice Moscú',
  },
};

/** The words on the buttons, as a reader finds them. */
export const BUTTONS = {
  en: {
    close: 'Close',
    hide: 'Not on this site',
    read: 'Read the full article',
    language: 'Language of this note',
    why: 'Why am I seeing this?',
    remove: 'Remove the button',
    more: 'More choices',
    alwaysPill: 'Open as a small button from now on',
    snoozeDay: 'No notes for a day',
    snoozeWeek: 'No notes for a week',
    notAbout: 'This page is not about this',
    undo: 'Undo',
    report: 'Show a report to send',
    quickYes: 'Yes, as a small button',
  },
  es: {
    close: 'Cerrar',
    hide: 'No en este sitio',
    read: 'Leer el artículo completo',
    language: 'Idioma de esta nota',
    why: '¿Por qué veo esto?',
    remove: 'Quitar el botón',
    more: 'Más opciones',
  },
};

const STORY = `
  <h1>Rumours of Russian troops and weapons in Venezuela</h1>
  <p>Unconfirmed rumours say that Russian troops have arrived in Venezuela together with military advisers and a
  shipment of weapons for the government of Nicolás Maduro.</p>
  <p>Unnamed officials add that Russian advisers train Venezuelan crews at radar stations.</p>`;

/** The story, with nothing to press but the note. */
export const IN_ENGLISH = page(`<main><article>${STORY}</article></main>`);

/** A page with something to type into: it has the focus from the start, and is the last stop before the note. */
export const PAGE_WITH_A_FIELD = page(`<main><article>${STORY}</article></main>
  <p><label>Search <input id="field"></label></p><script>document.getElementById('field').focus();</script>`);

/** The story under a banner with buttons at the lower edge, there from the start or when `showBanner` is called. */
export function pageWithBanner(comes: 'at once' | 'when called'): string {
  return page(`<main><article>${STORY}</article></main><script>window.showBanner = () =>
    document.body.insertAdjacentHTML('beforeend', '<div id="banner" style="position: fixed; inset: auto 0 0 0; ' +
      'padding: 30px; background: #eee">We use cookies. <button>Accept</button> <button>Refuse</button></div>');
  ${comes === 'at once' ? 'showBanner();' : ''}</script>`);
}

/** A site that changes its address and its text without loading a page (history API), and feeds more text in. */
export const SINGLE_PAGE_SITE = page(`<main></main><script>
  const texts = {
    story: ${JSON.stringify(STORY)},
    garden: '<h1>A garden on the roof</h1><p>Tomatoes and beans grow above the old market hall of the city.</p>',
  };
  const show = () => {
    const view = location.pathname.split('/').at(-1);
    setTimeout(() => { document.querySelector('main').innerHTML = '<article>' + texts[view] + '</article>'; }, 100);
  };
  window.go = (view) => { history.pushState(null, '', '/site/' + view); show(); };
  window.add = (view) => {
    const article = document.createElement('article');
    article.innerHTML = texts[view];
    document.querySelector('main').append(article);
  };
  addEventListener('popstate', show);
  show();
</script>`);

/** The story in languages of other scripts and directions, and where the words of the note are to be found. */
export const IN_OTHER_LANGUAGES = [
  {
    lang: 'ru',
    dir: 'ltr',
    headline: 'Слухи о российских войсках в Венесуэле',
    text: 'По неподтверждённым слухам, российские военные советники прибыли в Каракас с грузом оружия.',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    headline: 'شائعات عن قوات روسية في فنزويلا',
    text: 'تقول شائعات غير مؤكدة إن مستشارين عسكريين روسا وصلوا إلى كراكاس مع شحنة أسلحة لحكومة مادورو.',
  },
  {
    lang: 'zh',
    dir: 'ltr',
    headline: '俄罗斯军队抵达委内瑞拉的传言',
    text: '未经证实的传言称，俄罗斯军事顾问携带一批武器抵达加拉加斯，支持马杜罗政府。',
  },
  {
    lang: 'zh-Hant',
    dir: 'ltr',
    headline: '俄羅斯軍隊抵達委內瑞拉的傳言',
    text: '未經證實的傳言稱，俄羅斯軍事顧問攜帶一批武器抵達卡拉卡斯，支持馬杜洛政府。',
  },
];

/** Finnish, which the note does not speak; the names of the story are the same there. */
export const IN_A_FOREIGN_LANGUAGE = page(
  `<main><article><h1>Kreml ja Caracas: Tu-160, Su-30 ja S-300</h1><p>Venezuelan presidentti Nicolás Maduro kertoi
  keskiviikkona puhelusta, jonka hän kävi Putinin kanssa. Kremlin mukaan kaksi Tu-160-pommikonetta lentää Caracasiin
  ensi viikolla, ja hallitus haluaa myös uusia S-300-ohjuksia.</p></article></main>`,
  'fi',
);

/** A page with this story, in the language it declares. */
export function pageWithStory(lang: string, headline: string, text: string): string {
  return page(`<main><article><h1>${headline}</h1><p>${text}</p></article></main>`, lang);
}

/** The story under a sheet as large as the window, as high as a page can put it. */
export const PAGE_UNDER_A_SHEET = page(`<main><article>${STORY}</article></main>
  <div style="position: fixed; inset: 0; z-index: 2147483647"></div>`);

/** Ten kilobytes where a page should name its language. */
export const PAGE_WITH_HUGE_LANG = page(`<main><article>${STORY}</article></main>`, 'x'.repeat(10_000));

/** Five megabytes of paragraphs about a garden, and the story in their middle. */
export function pageOfFiveMegabytes(): string {
  const sentence = 'Tomatoes, beans and a stubborn fig tree grow above the old market hall of the city. ';
  const garden = `<p>${sentence.repeat(8)}</p>\n`;
  const half = garden.repeat(Math.ceil(2_500_000 / garden.length));
  return page(`<main><article>${half}${STORY}${half}</article></main>`);
}

function page(body: string, lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Demo Courier</title>
    <link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}
