/** Search engines by name; the words are put behind the address. */
export const SEARCH_ENGINES = {
  duckduckgo: { name: 'DuckDuckGo', address: 'https://duckduckgo.com/?q=' },
  google: { name: 'Google', address: 'https://www.google.com/search?q=' },
  bing: { name: 'Bing', address: 'https://www.bing.com/search?q=' },
  startpage: { name: 'Startpage', address: 'https://www.startpage.com/sp/search?query=' },
  ecosia: { name: 'Ecosia', address: 'https://www.ecosia.org/search?q=' },
  brave: { name: 'Brave Search', address: 'https://search.brave.com/search?q=' },
  kagi: { name: 'Kagi', address: 'https://kagi.com/search?q=' },
} as const;

export type SearchEngine = keyof typeof SEARCH_ENGINES;

/** Where a claim can be looked up, in the order shown. */
export const LOOKUPS = [
  'search',
  'wikipedia',
  'fact-checks',
  'archive-history',
  'archive-save',
] as const;
export type Lookup = (typeof LOOKUPS)[number];

/** What the reader wants offered. */
export interface LookupChoice {
  engine: SearchEngine;
  shown: readonly Lookup[];
}

export const ALL_LOOKUPS: LookupChoice = { engine: 'duckduckgo', shown: LOOKUPS };
