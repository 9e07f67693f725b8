import type { KnownTopic, SubClaim } from '@/content/types';

/** The sub-claims of a page that the statement speaks of, and those that it leaves out. Pure. */
export function scopeOf(
  subClaims: readonly SubClaim[],
  scope: KnownTopic['scope'],
): { spoken: SubClaim[]; unspoken: SubClaim[] } {
  const speaksOf = (name: SubClaim) => (scope[name]?.statement ?? 'not-addressed') !== 'not-addressed';
  return {
    spoken: subClaims.filter(speaksOf),
    unspoken: subClaims.filter((name) => !speaksOf(name)),
  };
}
