import { v4 as uuid } from 'uuid';
import { type Annotation, emptyBody, type Rating } from '@/lib/annotation';
import type { SaveRequest } from '@/lib/annotation-schema';
import { words } from '@/lib/locale';
import { background, pageIn } from '@/lib/messages';
import { annotatedClaim } from '@/lib/page/annotated-claim';

/** What takes an edit back: what it said before, and what the edit made of that. */
type Before = Pick<SaveRequest, 'target' | 'claim' | 'body' | 'base'>;

function beforeLast({ history, target, claim, body }: Annotation): Before | undefined {
  const last = history.at(-1);
  return last && { target, claim, ...last, base: body };
}

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
  const base = annotation?.body ?? emptyBody();
  const body = { ...base, rating };
  const request = { id: annotation?.id ?? uuid(), target, claim, body, base };
  const saved = await background.saveAnnotation(request);
  const { id } = saved;
  // One that another surface made, and of which the page had not heard, has another id.
  const unheard = id === request.id ? undefined : beforeLast(saved);
  // What was written meanwhile beside the rating stays.
  const before: Before | undefined = annotation ? { ...annotation, base: body } : unheard;
  return async () => {
    if (!before) return background.deleteAnnotation(id);
    const { target: at, claim: of, body: said, base: from } = before;
    await background.saveAnnotation({ id, target: at, claim: of, body: said, base: from });
  };
}
