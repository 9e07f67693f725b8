import { breather } from '../gate/breather';
import { detectIn, type Understanding } from './detect-in';
import { isNewsLike } from './kind-of-page';
import { readPage } from './read-page';

/**
 * Reads the page and looks for the topic in it.
 *
 * @returns `nothing` when the page does not speak of it, `not-read` when it is no page to be read.
 */
export async function understandPage(): Promise<Understanding | 'nothing' | 'not-read'> {
  const breathe = breather();
  if (!isNewsLike(document, new URL(location.href))) return 'not-read';
  await breathe();
  const { understanding } = await detectIn(await readPage(document));
  return understanding ?? 'nothing';
}
