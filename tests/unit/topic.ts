import { knowledgePack } from '@/components/build/extension-files';
import { CONTENT_FOLDER, readContent } from '@/components/build/read-content';
import { detect } from '@/components/detector/detect';
import type { Block, Detection, Zone } from '@/components/detector/detection';

/** The project's own content, as the build reads it. */
export const content = readContent(CONTENT_FOLDER);

export const TOPIC = 'russia-venezuela';

/** What the page script gets, for each language of the interface. */
export const packs = Object.keys(content.languages).map((language) => knowledgePack(content, language));

/** The pack of one language. @throws Error when there is none. */
export function packOf(language: string) {
  const pack = packs.find((one) => one.language === language);
  if (!pack) throw new Error(`content/languages/${language}.json: missing`);
  return pack;
}

/** Detects the topic in the blocks of a page, with the signals of the page's language only. */
export function detectIn(language: string, blocks: readonly Block[]): Detection | null {
  return detect(blocks, TOPIC, [packOf(language)]);
}

/** A page that is nothing but paragraphs of one zone. */
export function paragraphs(zone: Zone, ...texts: string[]): Block[] {
  return texts.map((text) => ({ text, zone }));
}
