/** As `preact/dist/preact.mjs` has it: where an element has `dangerouslySetInnerHTML`, that is set; else what follows. */
const SETS_HTML =
  /(\w+)\?\(\w+\|\|(\w+)&&\(\1\.__html==\2\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\3\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):/u;

/**
 * Preact without the one place in it that sets `innerHTML`. We never use it, and without it neither a mistake of ours
 * nor a reviewer's tool can come upon it.
 *
 * @throws Error where Preact has changed, and this has to be looked at again.
 */
export function withoutInnerHtml(preact: string): string {
  const code = preact.replace(SETS_HTML, '');
  if (code === preact || code.includes('innerHTML'))
    throw new Error(
      'Preact sets innerHTML in another way than before: see components/build/without-inner-html.ts.',
    );
  return code;
}
