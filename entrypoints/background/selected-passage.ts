import { browser } from 'wxt/browser';
import type { Passage } from '@/lib/evidence/passage';
import { readSelection } from './read-selection';

/** What the browser's menu tells of the place it was opened at. */
export interface MenuPlace {
  frameId?: number | undefined;
  selectionText?: string | undefined;
}

async function inFrames(tabId: number, frameId: number | undefined): Promise<Passage | undefined> {
  const target =
    frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  const results = await browser.scripting.executeScript({ target, func: readSelection });
  return (
    results.map(({ result }) => result as Passage | null).find((passage) => passage !== null) ??
    undefined
  );
}

/**
 * What is selected in a tab. Where no script is let in, as in the browser's own PDF viewer, what the menu knows.
 *
 * @returns undefined where nothing is
 */
export async function selectedPassage(
  tabId: number,
  { frameId, selectionText = '' }: MenuPlace,
): Promise<Passage | undefined> {
  const read = await inFrames(tabId, frameId).catch(() => undefined);
  const { url = '', title = '' } = await browser.tabs.get(tabId);
  if (read) return { ...read, title: read.title || title };
  if (selectionText === '') return undefined;
  return { url, title, exact: selectionText, prefix: '', suffix: '' };
}
