import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/components/detector/split-sentences';

const sentencesOf = (text: string) => splitSentences(text).map((sentence) => sentence.text.trim());

describe('splitSentences', () => {
  it.each([
    ['full stops', 'One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Spanish signs', '¿Una base? ¡No! Dos.', ['¿Una base?', '¡No!', 'Dos.']],
    ['quotation marks', '"We are not there." He left.', ['"We are not there."', 'He left.']],
    ['line breaks', 'A headline\nA sentence', ['A headline', 'A sentence']],
    ['semicolons', 'Troops in Syria; migrants in Lima', ['Troops in Syria;', 'migrants in Lima']],
    ['bullets of a list', 'Bases • Troops • Ships', ['Bases •', 'Troops •', 'Ships']],
    ['bars of a menu', 'World | Sport', ['World |', 'Sport']],
    ['a dash before a new beginning', 'Live – Russia answers', ['Live –', 'Russia answers']],
    ['Chinese full stops', '第一句。第二句。', ['第一句。', '第二句。']],
    ['Arabic question marks', 'سؤال؟ جواب', ['سؤال؟', 'جواب']],
  ])('ends a sentence at %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([
    ['U.S.', 'The U.S. Navy sailed on.'],
    ['EE. UU.', 'La flota de EE. UU. zarpó ayer.'],
    ['a title', 'Gen. Padrino and Mr. Smith spoke.'],
    ['initials', 'J. R. Smith wrote it.'],
    ['a decimal', 'It cost 3.5 million.'],
    ['a dash inside a sentence', 'Moscow – so the report says – denies it.'],
  ])('does not end a sentence inside %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.each([
    'One. Two! Three?  Four',
    '  Spaces before. And after.  ',
    'La flota de EE. UU. zarpó; luego volvió.\n\nOtro párrafo.',
    `Long ${'word '.repeat(400)}end. Short.`,
    '😀 Emoji. 😀 Again.',
  ])('tells where each sentence starts: %s', (text) => {
    const sentences = splitSentences(text);
    expect(sentences.length).toBeGreaterThan(1);
    for (const { text: sentence, start } of sentences)
      expect(text.slice(start)).toMatch(startingWith(sentence));
  });

  it('cuts a sentence that does not end after 600 units, and loses nothing', () => {
    const text = 'x'.repeat(1_500);
    const pieces = splitSentences(text);
    expect(pieces.map(({ text: piece, start }) => [start, piece.length])).toEqual([
      [0, 600],
      [600, 600],
      [1_200, 300],
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it.each(['', '   ', '\n\n'])('finds no sentence in nothing: "%s"', (text) => {
    expect(splitSentences(text)).toEqual([]);
  });
});

function startingWith(text: string): RegExp {
  return new RegExp(`^${RegExp.escape(text)}`, 'u');
}
