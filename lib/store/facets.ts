/** How many annotations have something in common. */
export interface FacetCount {
  /** What to put behind the field in a query: rating, kind and site as they are, the others as written. */
  value: string;
  count: number;
}

/** Of each the most frequent first; of sites, tags and claimants the first hundred. */
export interface Facets {
  rating: FacetCount[];
  kind: FacetCount[];
  site: FacetCount[];
  tag: FacetCount[];
  claimant: FacetCount[];
  /** False where so many match that only a part, the last modified, was counted. */
  isExact: boolean;
}

export const FACETS = ['rating', 'kind', 'site', 'tag', 'claimant'] as const;
export type Facet = (typeof FACETS)[number];
