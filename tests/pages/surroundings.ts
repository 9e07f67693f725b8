const STORY = 'Russian troops and military advisers have landed in Venezuela with a shipment of missiles.';

const GARDEN = `<article><h1>A garden above the market hall</h1>
  <p>Tomatoes, beans and a stubborn fig tree grow above the old market hall of the city. The roof was empty for twenty
  years, until neighbours carried up the first sacks of earth one Sunday in March, and nobody told them to stop.</p>
  <p>Today two dozen families share the beds. They water at dawn, trade seedlings on Fridays and keep a list of who has
  the key. The city has promised a second staircase before the winter.</p>%</article>`;

/** Pages on which only what surrounds the article speaks of the topic: what it is, the address, the body. */
export const SURROUNDINGS: [what: string, path: string, body: string][] = [
  ['a menu', '/around/menu.html', `<nav><a href="#">${STORY}</a></nav>${garden()}`],
  ['related links', '/around/related.html', `${garden()}<div class="related"><p>${STORY}</p></div>`],
  ['a list of teasers', '/around/teasers.html', garden(`<ul><li><a href="#">${STORY}</a></li></ul>`)],
  ['comments', '/around/comments.html', `${garden()}<section id="comments"><p>${STORY}</p></section>`],
  ['a footer', '/around/footer.html', `${garden()}<footer><p>${STORY}</p></footer>`],
  [
    'a list to choose from',
    '/around/select.html',
    garden(`<select><option>Venezuela</option><option>Russia</option><option>${STORY}</option></select>`),
  ],
  ['a caption of another story', '/around/caption.html', `${garden()}<figcaption>${STORY}</figcaption>`],
  ['hidden text', '/around/hidden.html', garden(`<p hidden>${STORY}</p>`)],
  ['text that a style hides', '/around/none.html', garden(`<p style="display:none">${STORY}</p>`)],
  ['a script', '/around/script.html', garden(`<script>window.story = ${JSON.stringify(STORY)};</script>`)],
  [
    'a description for machines',
    '/around/machines.html',
    garden(
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${JSON.stringify(STORY)}}</script>`,
    ),
  ],
  ['a field to write in', '/around/field.html', garden(`<textarea>${STORY}</textarea>`)],
  [
    'a page of search results',
    '/search?q=venezuela',
    `<h1>Results for Venezuela</h1><article><p>${STORY}</p></article><article><p>${STORY}</p></article>`,
  ],
  ['an editor', '/around/editor.html', `<h1>Draft</h1><div contenteditable="true"><p>${STORY}</p><p>${STORY}</p></div>`],
  ['a page that is written in', '/around/body.html', `<article><h1>Draft</h1><p>${STORY}</p></article>`],
];

/** The number of the hostile page that a surrounding is: words in scripts, in a page that is written in, elsewhere. */
export function numberOf(what: string): number {
  if (/script|machines/u.test(what)) return 34;
  return /editor|written|write/u.test(what) ? 45 : 35;
}

/** An article on the topic that marks a review of a claim on it. */
export const REVIEWED = document(`<article><h1>${STORY}</h1><p>${STORY}</p></article>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"ClaimReview"}</script>`);

/** The page with this body; the one that is written in is so as a whole. */
export function pageAround(path: string, body: string): string {
  return document(body, path === '/around/body.html' ? ' contenteditable="true"' : '');
}

function garden(inside = ''): string {
  return GARDEN.replace('%', () => inside);
}

function document(body: string, attributes = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demo Courier</title>
    <link rel="icon" href="data:,"></head><body${attributes}>${body}</body></html>`;
}
