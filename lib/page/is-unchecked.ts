import type { Mark } from './marks.ts';

/** Whether a claim has no verdict on what the page says now. */
export function isUnchecked({ state, annotation }: Mark): boolean {
  return state === 'changed' || (annotation?.body.rating ?? 'to-check') === 'to-check';
}
