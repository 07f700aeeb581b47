import { type Evidence, evidenceUrl } from '../../annotation.ts';
import { listOf, objectOf, textOf } from '../loose.ts';

/** A review that a page says it holds, as it could be taken for evidence; nothing in it is certain. */
export interface ReviewCandidate extends Evidence {
  title: string;
  /** The claim it is about. */
  quote: string;
  /** In the reviewer's own words: "Pants on Fire". */
  verdict: string;
  /** ISO 8601 date, as the page states it, or "". */
  published: string;
}

/** UTF-16 code units of a page's structured data that are read, and reviews of one page. */
const MOST_CHARACTERS = 1_000_000;
const MOST_REVIEWS = 50;
/** Levels of lists and graphs that are looked into. */
const DEEPEST = 6;
const LINE = 2_000;
const NESTS = ['@graph', 'mainEntity', 'hasPart', 'itemListElement', 'item', 'review'] as const;

function isReview(node: Record<string, unknown>): boolean {
  return listOf(node['@type']).some(
    (type) => textOf(type).replace(/^.*[/:]/, '') === 'ClaimReview',
  );
}

function reviewsIn(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > DEEPEST) return [];
  return listOf(value).flatMap((one) => {
    const node = objectOf(one);
    return isReview(node) ? [node] : NESTS.flatMap((key) => reviewsIn(node[key], depth + 1));
  });
}

function candidateOf(
  review: Record<string, unknown>,
  page: string,
  now: string,
): ReviewCandidate | undefined {
  const url = evidenceUrl(URL.parse(textOf(review['url']) || page, page)?.href ?? '');
  const quote = textOf(review['claimReviewed']).trim().slice(0, LINE);
  if (!url || quote === '') return undefined;
  const author = textOf(objectOf(listOf(review['author'])[0])['name']);
  const rating = objectOf(listOf(review['reviewRating'])[0]);
  const verdict = textOf(rating['alternateName']) || String(rating['ratingValue'] ?? '');
  const title = [author, verdict].filter(Boolean).join(': ');
  return {
    url,
    title: title.slice(0, LINE),
    quote,
    verdict: verdict.slice(0, LINE),
    published: textOf(review['datePublished']).slice(0, 40),
    stance: 'context',
    accessed: now,
  };
}

/**
 * The ClaimReviews in a page's structured data. Its stance is for the reader to say: a rating speaks of
 * the claim as the reviewer has it.
 *
 * @param jsonLd the text of a `script type="application/ld+json"`
 * @param page its absolute address
 * @param now ISO 8601
 */
export function readClaimReviews(jsonLd: string, page: string, now: string): ReviewCandidate[] {
  if (jsonLd.length > MOST_CHARACTERS || !jsonLd.includes('ClaimReview')) return [];
  let data: unknown;
  try {
    data = JSON.parse(jsonLd);
  } catch {
    return [];
  }
  return reviewsIn(data, 0)
    .slice(0, MOST_REVIEWS)
    .map((review) => candidateOf(review, page, now))
    .filter((candidate) => candidate !== undefined);
}
