import { browser } from 'wxt/browser';

const READER = 'blue-pencil-reader';

/** Tells our open pages that a tab has a reader now. */
export function announceReader(tabId: number): void {
  // Nobody may be listening, which the browser reports as an error.
  void browser.runtime.sendMessage({ [READER]: tabId }).catch(() => undefined);
}

/** Hears of {@link announceReader}; gives the function that ends it. */
export function onReader(listener: (tabId: number) => void): () => void {
  const hear = (message: unknown): undefined => {
    const tabId = (message as Record<string, unknown> | null)?.[READER];
    if (typeof tabId === 'number') listener(tabId);
  };
  browser.runtime.onMessage.addListener(hear as never);
  return () => browser.runtime.onMessage.removeListener(hear as never);
}
