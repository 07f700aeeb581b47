import { browser } from 'wxt/browser';
import {
  type AnnotationBody,
  type Draft,
  draftKey,
  type TextQuoteSelector,
} from '@/lib/annotation';
import { store } from './stores';

const spareKey = (source: string, quote: TextQuoteSelector): string =>
  `draft ${draftKey(source, quote)}`;

const dropSpare = (source: string, quote: TextQuoteSelector): Promise<void> =>
  browser.storage.session.remove(spareKey(source, quote));

/**
 * What is typed and not yet saved. Where the disk is full it is kept in memory, by the session's storage, which
 * outlives the background: so a card that cannot be saved may still be closed.
 */
export const drafts = {
  async of(source: string, quote: TextQuoteSelector): Promise<Draft | undefined> {
    const key = spareKey(source, quote);
    const spare = (await browser.storage.session.get(key))[key] as Draft | undefined;
    return spare ?? store.draftOf(source, quote);
  },

  /** @param now ISO 8601 */
  async save(
    source: string,
    quote: TextQuoteSelector,
    body: AnnotationBody,
    now: string,
  ): Promise<void> {
    try {
      await store.saveDraft(source, quote, body, now);
    } catch {
      const draft: Draft = { key: draftKey(source, quote), source, body, modified: now };
      return browser.storage.session.set({ [spareKey(source, quote)]: draft });
    }
    await dropSpare(source, quote);
  },

  async drop(source: string, quote: TextQuoteSelector): Promise<void> {
    await dropSpare(source, quote);
    await store.dropDraft(source, quote);
  },

  /** The draft was saved as an annotation, which did away with it in the store. */
  saved: dropSpare,
};
