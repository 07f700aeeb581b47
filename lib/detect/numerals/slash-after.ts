import { tokenAt, type Token } from '../text/token.ts';

/** A larger one is written for something else than a part, unless "of" says of what. */
const MOST_DENOMINATOR = 16;
const MOST_DENOMINATOR_OF = 1000;

/** "1/2" as one number, or "1/40 of": a small fraction that stands alone or after a whole number. */
export function slashAfter(tokens: readonly Token[], at: number): number | undefined {
  const slash = tokenAt(tokens, at + 1);
  if (slash.gap || slash.word !== '/') return undefined;
  const top = tokenAt(tokens, at);
  const bottom = tokenAt(tokens, at + 2);
  if (bottom.gap) return undefined;
  // The day, and no part of anything.
  if (top.value === 9 && bottom.value === 11) return undefined;
  const most = tokenAt(tokens, at + 3).word === 'of' ? MOST_DENOMINATOR_OF : MOST_DENOMINATOR;
  return top.value < bottom.value && bottom.value <= most ? top.value / bottom.value : undefined;
}
