import { browser } from 'wxt/browser';
import { type Draft, draftKey, type TextQuoteSelector } from '@/lib/annotation';

const spareKey = (source: string, quote: TextQuoteSelector): string =>
  `draft ${draftKey(source, quote)}`;

/**
 * What is typed and does not fit on the disk any more: kept in memory by the session's storage, which outlives the
 * background and our pages.
 */
export const spareDrafts = {
  async of(source: string, quote: TextQuoteSelector): Promise<Draft | undefined> {
    const key = spareKey(source, quote);
    return (await browser.storage.session.get(key))[key] as Draft | undefined;
  },

  /** @param draft without its key, which is made of its page and the quotation */
  keep(quote: TextQuoteSelector, draft: Omit<Draft, 'key'>): Promise<void> {
    const whole: Draft = { ...draft, key: draftKey(draft.source, quote) };
    return browser.storage.session.set({ [spareKey(draft.source, quote)]: whole });
  },

  drop: (source: string, quote: TextQuoteSelector): Promise<void> =>
    browser.storage.session.remove(spareKey(source, quote)),
};
