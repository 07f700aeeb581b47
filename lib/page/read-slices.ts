import { CLAIM_KINDS, type ClaimKind, type NameCandidate } from '../claim.ts';
import { type Detection, detectClaims } from '../detect/index.ts';
import { commonWords, namesIn } from '../detect/names/index.ts';
import { keepable } from './keepable.ts';

export interface SliceReading extends Detection {
  /** The names that may stand in it, where names are wanted; a long text has some of them several times. */
  names?: NameCandidate[];
}

/**
 * What each of some slices of a page holds, offsets into the slice; runs outside the page.
 *
 * @param off kinds that are not wanted
 */
export function readSlices(
  slices: readonly string[],
  off: readonly ClaimKind[] = [],
): SliceReading[] {
  const kinds = CLAIM_KINDS.filter((kind) => !off.includes(kind));
  // A word is a name in no slice where it is common in another.
  const common = kinds.includes('name') ? commonWords(slices.join('\n')) : undefined;
  return slices.map((slice) => {
    const { claims, sentences } = detectClaims(slice, { kinds });
    return {
      claims: keepable(claims),
      sentences,
      ...(common && { names: namesIn(slice, common) }),
    };
  });
}
