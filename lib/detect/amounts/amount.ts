import type { Numeral } from '../numerals/numeral.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { amountAfter } from './currency-after.ts';
import { amountBefore } from './currency-before.ts';
import { spentAmount } from './spent.ts';

/** A number with its currency, before the bound and the denominator are looked for. */
export interface Amount {
  /** Token indices of the core. */
  from: number;
  to: number;
  /** Index after the currency where that is no part of the core: "75.3 billion dollar". */
  fullTo: number;
  numeral: Numeral;
  /** ISO 4217, or the sign or word as written where the country is unknown; none where it is not named. */
  currency?: string;
  /** 0.01 for cents and pence. */
  factor: number;
}

function isAmount({ form, low }: Numeral): boolean {
  return !Number.isNaN(low) && form !== 'fraction' && form !== 'ratio';
}

/** The amount of money whose number begins at `at`. */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const { numeral } = tokenAt(tokens, at);
  if (!numeral || !isAmount(numeral)) return undefined;
  return (
    amountBefore(tokens, at, numeral) ??
    amountAfter(tokens, numeral) ??
    spentAmount(tokens, numeral)
  );
}
