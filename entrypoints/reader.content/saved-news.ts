export interface SavedNews {
  /** Takes news in; what is read of the page's annotations meanwhile may be what was before it. */
  taken(take: () => Promise<unknown>): Promise<void>;
  /** From now on: tells whether news came, or was being taken in already. */
  watch(): () => boolean;
}

/**
 * Between the reading of an annotation and the view that shows it and hears of news itself lie moments, in which
 * news passes both by.
 */
export function createSavedNews(): SavedNews {
  let told = 0;
  let underWay = 0;
  return {
    async taken(take) {
      told++;
      underWay++;
      try {
        await take();
      } finally {
        underWay--;
      }
    },
    watch() {
      const before = underWay > 0 ? undefined : told;
      return () => told !== before;
    },
  };
}
