import { v4 as uuid } from 'uuid';
import { emptyBody, type Rating } from '@/lib/annotation';
import { words } from '@/lib/locale';
import { background, pageIn } from '@/lib/messages';
import { annotatedClaim } from '@/lib/page/annotated-claim';

/**
 * Rates a claim of the page in a tab.
 *
 * @returns what takes the rating back: the annotation is as it was, or gone where there was none
 * @throws Error in plain words
 */
export async function rate(
  tabId: number,
  key: string,
  rating: Rating,
): Promise<() => Promise<void>> {
  const described = await pageIn(tabId).describeClaim(key);
  if (!described) throw new Error(words('claim_gone'));
  const { target, annotation } = described;
  const claim = annotatedClaim(described.claim);
  const before = annotation?.body ?? emptyBody();
  const body = { ...before, rating };
  const request = { id: annotation?.id ?? uuid(), target, claim, body, base: before };
  const { id } = await background.saveAnnotation(request);
  return async () => {
    if (!annotation) return background.deleteAnnotation(id);
    await background.saveAnnotation({
      id,
      target: annotation.target,
      claim: annotation.claim,
      body: before,
      // What was written meanwhile beside the rating stays.
      base: body,
    });
  };
}
