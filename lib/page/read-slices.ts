import { CLAIM_KINDS, type ClaimKind } from '../claim.ts';
import { type Detection, detectClaims } from '../detect/index.ts';
import { keepable } from './keepable.ts';

/**
 * What each of some slices of a page holds, offsets into the slice; runs outside the page.
 *
 * @param off kinds that are not wanted
 */
export function readSlices(slices: readonly string[], off: readonly ClaimKind[] = []): Detection[] {
  const kinds = CLAIM_KINDS.filter((kind) => !off.includes(kind));
  return slices.map((slice) => {
    const { claims, sentences } = detectClaims(slice, { kinds });
    return { claims: keepable(claims), sentences };
  });
}
