import type { Annotation } from '../../annotation.ts';
import type { Translate } from '../../words.ts';
import type { Reviewer } from './form.ts';
import { toClaimReview } from './to-claim-review.ts';

/**
 * Annotations as drafts of ClaimReviews, one JSON-LD file, piece by piece.
 *
 * @param batches some at a time
 */
export async function* writeClaimReviews(
  batches: AsyncIterable<readonly Annotation[]>,
  reviewer: Reviewer,
  t: Translate,
): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let separator = '\n';
  for await (const batch of batches)
    for (const annotation of batch) {
      const review = JSON.stringify(toClaimReview(annotation, reviewer, t), undefined, 2);
      // Pasted into a page's script element it must not end that.
      yield `${separator}${review.replaceAll('<', '\\u003c')}`;
      separator = ',\n';
    }
  yield '\n]}\n';
}
