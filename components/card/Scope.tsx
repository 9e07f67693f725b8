import { scopeOf } from '@/components/scope/scope-of';
import { yearsText } from '@/components/scope/years-text';
import type { KnowledgePack, KnownTopic, Status, SubClaim } from '@/content/types';

export interface ScopeProps {
  text: KnownTopic;
  words: KnowledgePack['words'];
  /** What the page mentions. */
  subClaims: readonly SubClaim[];
  /** Language of the text. */
  language: string;
}

/**
 * Where the statement speaks of nothing that the page mentions: that it does not, to be said before all else.
 * `null` where it does. Pure.
 */
export function outOfScope({ text, words, subClaims, language }: ScopeProps): string | null {
  const { spoken, unspoken } = scopeOf(subClaims, text.scope);
  if (spoken.length > 0 || unspoken.length === 0) return null;
  return words.doesNotSpeakOf.replace('{list}', listOf(unspoken, text, language));
}

/**
 * Of what the page mentions, what the statement speaks of and what not, and what the same side has said of each on
 * record, with the years.
 */
export function Scope(props: ScopeProps) {
  const { text, words, subClaims, language } = props;
  if (subClaims.length === 0) return null;
  const { spoken, unspoken } = scopeOf(subClaims, text.scope);
  const lines = [
    ...(spoken.length > 0 ? [words.speaksOf.replace('{list}', listOf(spoken, text, language))] : []),
    ...(unspoken.length > 0
      ? [words.doesNotSpeakOf.replace('{list}', listOf(unspoken, text, language))]
      : []),
  ];
  return (
    <>
      {outOfScope(props) === null && (
        <div>
          <dt>{words.scope}</dt>
          <dd>{lines.join(' ')}</dd>
        </div>
      )}
      <div>
        <dt>{text.card.onRecord}</dt>
        {subClaims.map((name) => (
          <dd key={name}>{onRecordText(name, text, words, language)}</dd>
        ))}
      </div>
    </>
  );
}

function listOf(names: SubClaim[], text: KnownTopic, language: string): string {
  return listFormat(language).format(names.map((name) => text.card.subClaims[name] ?? name));
}

/** A list of units has nothing between its parts in Russian and Chinese. */
function listFormat(language: string): Intl.ListFormat {
  return new Intl.ListFormat(language, { type: 'conjunction' });
}

/** "bases: denied (2008–2022) and not addressed (2025–2026)" */
function onRecordText(
  name: SubClaim,
  text: KnownTopic,
  words: KnowledgePack['words'],
  language: string,
): string {
  const statuses: Record<Status, string> = {
    denied: words.denied,
    acknowledged: words.acknowledged,
    neither: words.neither,
    'not-addressed': words.notAddressed,
  };
  const said = (text.scope[name]?.onRecord ?? []).map(
    (one) => `${statuses[one.status]} (${yearsText(language, one)})`,
  );
  return `${text.card.subClaims[name] ?? name}: ${listFormat(language).format(said)}`;
}
