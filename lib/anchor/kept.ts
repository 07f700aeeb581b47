import type { Selectors } from '../annotation.ts';
import type { ClaimKind } from '../claim.ts';

/** What is kept of a claim to find it again. */
export interface Kept {
  selector: Selectors;
  /** The sentence as it was. */
  sentence: string;
  kind: ClaimKind;
}
