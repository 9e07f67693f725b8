/** The first sentence of a text, in any of the scripts that content is written in. Pure. */
export function firstSentence(text: string): string {
  return /^.*?(?:[.!?](?=\s|$)|[。।؟！])/su.exec(text)?.[0] ?? text;
}
