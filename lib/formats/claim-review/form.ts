/** Who publishes the review; what the reader has not said stays open. */
export interface Reviewer {
  name?: string;
  url?: string;
}

interface Thing {
  '@type': string;
  name?: string;
  url?: string;
}

/**
 * https://schema.org/ClaimReview, with what
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck asks for.
 */
export interface ClaimReview {
  '@type': 'ClaimReview';
  '@id': string;
  creativeWorkStatus: 'Draft';
  claimReviewed: string;
  datePublished: string;
  inLanguage?: string;
  author?: Thing;
  reviewBody?: string;
  reviewRating: {
    '@type': 'Rating';
    alternateName: string;
    ratingValue?: number;
    bestRating?: number;
    worstRating?: number;
  };
  itemReviewed: {
    '@type': 'Claim';
    author?: Thing;
    datePublished?: string;
    appearance: Thing & { headline?: string };
  };
  citation?: Thing[];
  /** What is still missing before it can be published. */
  comment?: { '@type': 'Comment'; text: string }[];
}
