import type { KnowledgePack } from '@/content/types';
import { askBackground } from './ask-background';

declare global {
  /** Put in by the background, language by language. */
  var aclaraKnowledge: Record<string, KnowledgePack> | undefined;
}

/**
 * Has the background put in what is not here yet: the knowledge of these languages and, where asked for, what draws
 * the note.
 *
 * @returns The packs of these languages, in their order, without those that there are not.
 */
export async function bringScripts(codes: readonly string[], note: boolean): Promise<KnowledgePack[]> {
  const missing = [...new Set(codes)].filter((code) => !globalThis.aclaraKnowledge?.[code]);
  const undrawn = note && !globalThis.aclaraNote;
  if (missing.length > 0 || undrawn)
    await askBackground('needScripts', { languages: missing, note: undrawn });
  return codes.map((code) => globalThis.aclaraKnowledge?.[code]).filter((pack) => pack !== undefined);
}
