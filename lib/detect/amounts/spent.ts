import { WORD } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { Amount } from './amount.ts';

/** Verbs whose object, where it is only "millions" or "billions", is plainly money. */
const SPENDING = new Set(
  (
    'spend spends spent spending pour poured pours pouring pay pays paid paying cost costs costing worth invest invested investing ' +
    'invests raise raised raising save saved saving saves lose lost losing earn earned earning owe owed donate donated donating ' +
    'fined charged charge charges ' +
    'waste wasted wasting borrow borrowed lend lent loaned'
  ).split(' '),
);

/** So far before the amount its verb may stand: "paid him about 500 pounds". */
const FARTHEST_VERB = 3;

/** Whether a verb of spending stands before the number at `at`, so that "500 pounds" are no weight. */
export function isPaid(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - FARTHEST_VERB; index--) {
    if (SPENDING.has(tokenAt(tokens, index).word)) return true;
  }
  return false;
}

const MODIFIERS = new Set(
  'additional extra more untold many him her them us it the in some'.split(' '),
);

/** "spent billions on", "costing taxpayers millions": money by the company it keeps. */
export function spentAmount(tokens: readonly Token[], numeral: Numeral): Amount | undefined {
  const { form, factor, from, to } = numeral;
  if (form !== 'vague' || factor < 1e6 || tokenAt(tokens, to).word === 'of') return undefined;
  const one = tokenAt(tokens, from - 1);
  const two = tokenAt(tokens, from - 2);
  const spends =
    SPENDING.has(one.word) ||
    (SPENDING.has(two.word) && (MODIFIERS.has(one.word) || (one.is & WORD) !== 0));
  return spends ? { from, to, fullTo: to, numeral, factor: 1 } : undefined;
}
