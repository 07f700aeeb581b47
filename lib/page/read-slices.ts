import { type Detection, detectClaims } from '../detect/index.ts';
import { keepable } from './keepable.ts';

/** What each of some slices of a page holds, offsets into the slice; runs outside the page. */
export function readSlices(slices: readonly string[]): Detection[] {
  return slices.map((slice) => {
    const { claims, sentences } = detectClaims(slice);
    return { claims: keepable(claims), sentences };
  });
}
