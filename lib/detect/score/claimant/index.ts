import type { Quotation } from '../quotation.ts';
import { QUOTES, type Tokens } from '../tokens.ts';
import { findAttribution } from './attribution.ts';
import { emptyMemory, remember, resolve } from './memory.ts';

/** Finds who says each sentence of a text, one sentence after another. */
export interface ClaimantReader {
  /** Takes in the next sentence; `paragraph` is true where a line break stands before it. */
  read(tokens: Tokens, quotation: Quotation, paragraph: boolean): void;
  /** The claimant of each sentence read, undefined where the text names none. */
  readonly claimants: readonly (string | undefined)[];
}

export function createClaimantReader(text: string): ClaimantReader {
  const claimants: (string | undefined)[] = [];
  const memory = emptyMemory();
  /** Sentences of a quotation whose speaker has not been named yet. */
  let waiting: number[] = [];
  /** The speaker of the sentence before, where that held a quotation. */
  let quoting: string | undefined;

  function read(tokens: Tokens, quotation: Quotation, paragraph: boolean): void {
    const { inside, quoted } = quotation;
    if (paragraph) waiting = [];
    const attribution = findAttribution(tokens, inside);
    const named = attribution && resolve(text, tokens, attribution, memory);
    if (named && inside) for (const at of waiting) claimants[at] = named;
    const claimant = named ?? (quoted ? quoting : undefined);
    if (quoted && !claimant) waiting.push(claimants.length);
    else waiting = [];
    claimants.push(claimant);
    quoting = quoted || (tokens.kinds & QUOTES) !== 0 ? claimant : undefined;
    remember(text, tokens, attribution, quoted, memory);
  }

  return { read, claimants };
}
