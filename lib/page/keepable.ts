import type { Claim } from '../claim.ts';

/** UTF-16 code units. A longer claim is a word without end, which nobody rates. */
const LONGEST_CLAIM = 1000;
/** Of a name or a word that a reason rests on. */
const LONGEST_DETAIL = 300;

/** A sentence that states more is a list of numbers, and a page of them would be marked all over. */
const MOST_IN_SENTENCE = 50;

/**
 * The claims that a store would take, with what is said of them cut to a length it would take; of one
 * sentence no more than a reader could want.
 */
export function keepable(claims: readonly Claim[]): Claim[] {
  const counts = new Map<number, number>();
  return claims
    .filter(({ text, sentence }) => {
      const count = (counts.get(sentence.start) ?? 0) + 1;
      counts.set(sentence.start, count);
      return text.length <= LONGEST_CLAIM && count <= MOST_IN_SENTENCE;
    })
    .map(bounded);
}

function bounded(claim: Claim): Claim {
  const { claimant, reasons } = claim;
  const isShort = (claimant?.length ?? 0) <= LONGEST_DETAIL;
  if (isShort && reasons.every(({ detail }) => (detail?.length ?? 0) <= LONGEST_DETAIL))
    return claim;
  return {
    ...claim,
    ...(claimant && { claimant: claimant.slice(0, LONGEST_DETAIL) }),
    reasons: reasons.map((reason) =>
      reason.detail ? { ...reason, detail: reason.detail.slice(0, LONGEST_DETAIL) } : reason,
    ),
  };
}
