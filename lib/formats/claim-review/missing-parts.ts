import type { Annotation } from '../../annotation.ts';
import type { Reviewer } from './form.ts';

/** What a draft needs before it can be published, in the order in which one would see to it. */
export const PARTS = [
  'rating',
  'review',
  'evidence',
  'claimant',
  'claim-date',
  'author',
  'address',
] as const;
export type MissingPart = (typeof PARTS)[number];

/** The address where it will be published is never known before. */
export function missingParts(
  { body, claim, target }: Annotation,
  reviewer: Reviewer,
): MissingPart[] {
  const isThere: Record<MissingPart, boolean> = {
    rating: body.rating !== 'to-check',
    review: body.note.trim() !== '',
    evidence: body.evidence.length > 0,
    claimant: Boolean(claim.claimant),
    'claim-date': Boolean(target.captured.published),
    author: Boolean(reviewer.name),
    address: false,
  };
  return PARTS.filter((part) => !isThere[part]);
}
