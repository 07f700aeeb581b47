import type { PageBeginning } from '@/lib/messages';
import { markLook, strictness } from '@/lib/settings';
import { keptSetting } from './kept-setting';
import { putMarkSheets } from './mark-sheets';
import { store } from './stores';

const level = keptSetting(strictness);
const look = keptSetting(markLook);

/**
 * All that a reader begins with, in one answer.
 *
 * @param source where the annotations of the page are kept
 * @param sheets styles of marks that the page is sure to need
 */
export async function beginPage(
  tabId: number,
  source: string,
  sheets: unknown,
): Promise<PageBeginning> {
  // A page that lets no style in would not have let the reader in.
  void putMarkSheets(tabId, sheets).catch(() => undefined);
  const [annotations, strict, drawn] = await Promise.all([
    // A store that does not answer is asked again, and no reason to leave a page unmarked.
    store.annotationsOf(source).catch(() => undefined),
    level(),
    look(),
  ]);
  return {
    source,
    ...(annotations && { annotations }),
    choices: { strictness: strict, look: drawn },
  };
}
