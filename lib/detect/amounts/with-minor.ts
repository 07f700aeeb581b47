import { tokenAt, type Token } from '../text/token.ts';
import { amountAt, type Amount } from './amount.ts';

const MOST_MINOR = 100;

/** Currencies that have no cents. */
const WITHOUT_CENTS = new Set('GBP JPY CNY KRW INR RUB VND IDR HUF BTC ETH'.split(' '));

/** Whether the hundredths are those of the whole: no "five yen and ten cents", no "five euros and ten pence". */
function isOf(whole: string, minor: string | undefined): boolean {
  return minor === '$' ? !WITHOUT_CENTS.has(whole) : minor === whole;
}

/** "five dollars and fifty cents", "two pounds 50 pence": one amount with the hundredths that follow it. */
export function withMinor(tokens: readonly Token[], whole: Amount): Amount {
  if (whole.factor !== 1 || whole.numeral.factor > 1 || whole.currency === undefined) return whole;
  const at = tokenAt(tokens, whole.to).word === 'and' ? whole.to + 1 : whole.to;
  const minor = tokenAt(tokens, at).numeral ? amountAt(tokens, at) : undefined;
  if (minor?.factor !== 0.01 || minor.numeral.high >= MOST_MINOR) return whole;
  if (!isOf(whole.currency, minor.currency)) return whole;
  const value = whole.numeral.high + minor.numeral.high * minor.factor;
  const numeral = { ...whole.numeral, low: value, high: value, step: minor.factor };
  return { ...whole, to: minor.to, fullTo: minor.to, numeral };
}
