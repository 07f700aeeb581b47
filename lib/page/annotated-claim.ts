import type { AnnotatedClaim } from '../annotation.ts';
import type { Claim } from '../claim.ts';

/** What an annotation keeps of the claim it is about. */
export function annotatedClaim(claim: Claim): AnnotatedClaim {
  const { kind, text, value, score, reasons, claimant, suggestion } = claim;
  return {
    kind,
    text,
    score,
    reasons,
    ...(value && { value }),
    ...(claimant && { claimant }),
    ...(suggestion && { suggestion }),
  };
}
