import type { SubClaim } from '@/content/types';
import { deniedIn } from './denied-in';
import { evidenceOf } from './evidence';
import type { Evidence } from './features';
import { findHits, type Matcher } from './find-hits';
import { fold } from './fold';
import type { Grammar } from './grammar';
import type { Sentence } from './relations';
import { signCapitals } from './sign-capitals';
import { splitSentences } from './split-sentences';
import { contextOf, HOLDS, namesAnyone, type Story, tellHeadline, toldBy } from './story';

/** The signals and the grammar of one language, ready to use. */
export interface Language {
  matcher: Matcher;
  grammar: Grammar;
}

/** A sentence with a matter that could be the actor's, and in or for the place. */
export interface Candidate {
  /** The sentence as the page has it, and where it starts in the block, in UTF-16 units. */
  text: string;
  start: number;
  /** Its number on the page. */
  sentence: number;
  matters: { subClaim: SubClaim; evidence: Evidence }[];
}

/** What one block says of the topic. */
export interface BlockFindings {
  candidates: Candidate[];
  /** Numbers of the sentences in which the actor denies something. */
  deniedAt: number[];
}

/**
 * Reads one block sentence by sentence, each in the light of its neighbours and of the headline, and adds what it
 * tells to the story. Pure but for that, linear in the text.
 *
 * @param next The block after a headline, which says what the headline leaves out.
 */
export function readBlock(
  text: string,
  language: Language,
  isHeadline: boolean,
  story: Story,
  next?: string,
): BlockFindings {
  const parts = splitSentences(text);
  const sentences = parts.map((part) => sentenceOf(part.text, language));
  const told = sentences.map(toldBy);
  const following = next === undefined ? undefined : toldBy(firstSentenceOf(next, language));
  const earlier = story.latest;
  const candidates: Candidate[] = [];
  const deniedAt: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const part = parts[index];
    const before = [...earlier, ...told.slice(Math.max(0, index - HOLDS), index)].slice(-HOLDS);
    const after = [told[index + 1], following].find((one) => one !== undefined && namesAnyone(one));
    if (deniedIn(sentence, before, after, story.headline)) deniedAt.push(story.sentences + index);
    if (sentence.hits.matters.length === 0 || !part) continue;
    const context = contextOf(before, after, index, story.headline, isHeadline);
    const matters = sentence.hits.matters.flatMap((matter) => {
      const evidence = evidenceOf(sentence, matter, context);
      return evidence ? [{ subClaim: matter.subClaim, evidence }] : [];
    });
    if (matters.length === 0) continue;
    candidates.push({
      text: part.text.trim(),
      start: part.start,
      sentence: story.sentences + index,
      matters,
    });
  }
  story.sentences += sentences.length;
  story.latest = [...earlier, ...told].slice(-HOLDS);
  if (isHeadline) tellHeadline(story.headline, sentences);
  return { candidates, deniedAt };
}

function firstSentenceOf(text: string, language: Language): Sentence {
  return sentenceOf(splitSentences(text)[0]?.text ?? '', language);
}

function sentenceOf(text: string, { matcher, grammar }: Language): Sentence {
  const folded = fold(signCapitals(text));
  return { text: folded, hits: findHits(folded, matcher), grammar };
}
