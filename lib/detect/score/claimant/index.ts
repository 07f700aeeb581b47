import type { Span } from '../../../claim.ts';
import { hashOf } from '../hash.ts';
import { SHAPE, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { type Attribution, findAttribution } from './attribution.ts';
import { hasRole, isCapital, isInnerStop, isQuote } from './look.ts';
import { readQuotation } from './quotation.ts';
import { type Rows } from './source-name.ts';
import { findSubject } from './subject.ts';

/** Finds who says each sentence of a text, one sentence after another. */
export interface ClaimantReader {
  /** Takes in the next sentence; `paragraph` is true where a line break stands before it. */
  read(sentence: Span, tokens: Tokens, paragraph: boolean): void;
  /** The claimant of each sentence read, undefined where the text names none. */
  readonly claimants: readonly (string | undefined)[];
}

export function createClaimantReader(text: string): ClaimantReader {
  const claimants: (string | undefined)[] = [];
  /** Whom "he" or "she", and whom "they", would mean. */
  const meant: { one?: string; many?: string } = {};
  const holders = new Map<number, string>();
  let inside = false;
  /** Sentences of a quotation whose speaker has not been named yet. */
  let waiting: number[] = [];
  /** The speaker of the sentence before, where that held a quotation. */
  let quoting: string | undefined;

  function read(_sentence: Span, tokens: Tokens, paragraph: boolean): void {
    // Each paragraph of a long quotation opens anew; marks left open elsewhere are slips.
    if (paragraph) {
      inside = false;
      waiting = [];
    }
    const quotation = readQuotation(tokens, inside);
    const attribution = findAttribution(tokens, inside);
    const named = attribution && nameOf(text, tokens, attribution, meant, holders);
    if (named && inside) for (const at of waiting) claimants[at] = named;
    const carried = quotation.quoted ? quoting : undefined;
    if (quotation.quoted && !named && !carried) waiting.push(claimants.length);
    else waiting = [];
    claimants.push(named ?? carried);
    quoting = quotation.quoted || holdsQuote(tokens) ? (named ?? carried) : undefined;
    inside = quotation.stillOpen;
    remember(text, tokens, attribution, meant, holders);
  }

  return { read, claimants };
}

function nameOf(
  text: string,
  tokens: Tokens,
  attribution: Attribution,
  meant: { one?: string; many?: string },
  holders: ReadonlyMap<number, string>,
): string | undefined {
  if ('pronoun' in attribution) return meant[attribution.pronoun];
  const { from, to } = attribution.source;
  // "The governor" is whoever was called so by name before.
  const office =
    to - from === 2 && hasRole(tokens, from, ROLE.determiner)
      ? holders.get(tokens.hash[to - 1]!)
      : undefined;
  return office ?? slice(text, tokens, attribution.source);
}

function remember(
  text: string,
  tokens: Tokens,
  attribution: Attribution | undefined,
  meant: { one?: string; many?: string },
  holders: Map<number, string>,
): void {
  for (let row = 0; row < tokens.count - 1; row++) {
    if (!hasRole(tokens, row, ROLE.title)) continue;
    const from = isInnerStop(tokens, row + 1) ? row + 2 : row + 1;
    let to = from;
    while (to < from + 4 && isCapital(tokens, to)) to++;
    if (to > from && !hasRole(tokens, from, ROLE.title)) {
      holders.set(
        FULL_TITLE.get(tokens.hash[row]!) ?? tokens.hash[row]!,
        slice(text, tokens, { from, to }),
      );
    }
  }
  const rows = attribution && 'source' in attribution ? attribution.source : findSubject(tokens);
  if (!rows) return;
  if (isPerson(tokens, rows)) meant.one = slice(text, tokens, rows);
  else if (attribution) meant.many = slice(text, tokens, rows);
}

const FULL_TITLE = new Map(
  [
    ['gov', 'governor'],
    ['sen', 'senator'],
    ['prof', 'professor'],
    ['gen', 'general'],
    ['dr', 'doctor'],
  ].map(([short, full]) => [hashOf(short!), hashOf(full!)]),
);

/** One to four capitals, no article, no institution, not all in capitals. */
function isPerson(tokens: Tokens, { from, to }: Rows): boolean {
  if (to - from > 5 || !isCapital(tokens, from)) return false;
  for (let row = from; row < to; row++) {
    if (
      hasRole(
        tokens,
        row,
        ROLE.institution | ROLE.determiner | ROLE.otherPronoun | ROLE.he | ROLE.they,
      )
    )
      return false;
  }
  return !(tokens.shape[from]! & SHAPE.allCaps);
}

function slice(text: string, tokens: Tokens, { from, to }: Rows): string {
  return text.slice(tokens.start[from]!, tokens.end[to - 1]!);
}

function holdsQuote(tokens: Tokens): boolean {
  for (let row = 0; row < tokens.count; row++) if (isQuote(tokens, row)) return true;
  return false;
}
