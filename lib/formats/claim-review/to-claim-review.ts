import type { Annotation, Rating } from '../../annotation.ts';
import type { Translate } from '../../words.ts';
import { RATING_KEYS } from '../rating-keys.ts';
import type { ClaimReview, Reviewer } from './form.ts';
import { type MissingPart, missingParts } from './missing-parts.ts';

/** Places on the scale of 1 to 5; misleading and unverifiable are none, and stand as words alone. */
const VALUES: Partial<Record<Rating, number>> = {
  true: 5,
  'mostly-true': 4,
  mixed: 3,
  'mostly-false': 2,
  false: 1,
};

const PART_KEYS = {
  rating: 'review_misses_rating',
  review: 'review_misses_review',
  evidence: 'review_misses_evidence',
  claimant: 'review_misses_claimant',
  'claim-date': 'review_misses_claim_date',
  author: 'review_misses_author',
  address: 'review_misses_address',
} as const satisfies Record<MissingPart, string>;

function ratingOf(rating: Rating, t: Translate): ClaimReview['reviewRating'] {
  const value = VALUES[rating];
  const scale = value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 };
  return { '@type': 'Rating', alternateName: t(RATING_KEYS[rating]), ...scale };
}

function itemOf({ target, claim }: Annotation): ClaimReview['itemReviewed'] {
  const { captured, source } = target;
  return {
    '@type': 'Claim',
    ...(claim.claimant ? { author: { '@type': 'Person', name: claim.claimant } } : {}),
    ...(captured.published ? { datePublished: captured.published } : {}),
    appearance: { '@type': 'NewsArticle', url: source, headline: captured.title },
  };
}

/**
 * An annotation as a draft of a ClaimReview. What it still misses stands in its comments.
 *
 * @param t names the ratings and the missing parts
 */
export function toClaimReview(
  annotation: Annotation,
  reviewer: Reviewer,
  t: Translate,
): ClaimReview {
  const { id, target, body, modified } = annotation;
  const missing = missingParts(annotation, reviewer);
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${id}`,
    creativeWorkStatus: 'Draft',
    claimReviewed: target.captured.sentence || target.selector[0].exact,
    datePublished: modified.slice(0, 10),
    ...(reviewer.name ? { author: { '@type': 'Organization', ...reviewer } } : {}),
    ...(body.note ? { reviewBody: body.note } : {}),
    reviewRating: ratingOf(body.rating, t),
    itemReviewed: itemOf(annotation),
    ...(body.evidence.length > 0
      ? {
          citation: body.evidence.map(({ url, title }) => ({
            '@type': 'CreativeWork',
            url,
            ...(title ? { name: title } : {}),
          })),
        }
      : {}),
    ...(missing.length > 0
      ? { comment: missing.map((part) => ({ '@type': 'Comment', text: t(PART_KEYS[part]) })) }
      : {}),
  };
}
