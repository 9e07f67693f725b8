import { scopeOf } from '@/components/detector/detect';
import type { KnowledgePack, SubClaim } from '@/content/types';

export interface ScopeProps {
  text: KnowledgePack['topics'][string];
  words: KnowledgePack['words'];
  /** What the page mentions. */
  subClaims: readonly SubClaim[];
  /** Language of the text. */
  language: string;
}

/** Of what the page mentions, what the statement speaks of, and what it does not. */
export function Scope({ text, words, subClaims, language }: ScopeProps) {
  if (subClaims.length === 0) return null;
  const { spoken, unspoken } = scopeOf(subClaims, text.statementSpeaksOf);
  const list = (names: SubClaim[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      names.map((name) => text.card.subClaims[name]),
    );
  const lines = [
    ...(spoken.length > 0 ? [words.speaksOf.replace('{list}', list(spoken))] : []),
    ...(unspoken.length > 0 ? [words.doesNotSpeakOf.replace('{list}', list(unspoken))] : []),
  ];
  return (
    <div>
      <dt>{words.scope}</dt>
      <dd>{lines.join(' ')}</dd>
    </div>
  );
}
