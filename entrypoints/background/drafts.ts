import type { AnnotationBody, Draft, TextQuoteSelector } from '@/lib/annotation';
import { spareDrafts } from './spare-drafts';
import { store } from './stores';

/** What is typed and not yet saved; where the disk is full, in memory, so that a card may still be closed. */
export const drafts = {
  async of(source: string, quote: TextQuoteSelector): Promise<Draft | undefined> {
    return (await spareDrafts.of(source, quote)) ?? store.draftOf(source, quote);
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
      return spareDrafts.keep(quote, { source, body, modified: now });
    }
    await spareDrafts.drop(source, quote);
  },

  async drop(source: string, quote: TextQuoteSelector): Promise<void> {
    await spareDrafts.drop(source, quote);
    await store.dropDraft(source, quote);
  },

  /** The draft was saved as an annotation, which did away with it in the store. */
  saved: spareDrafts.drop,
};
