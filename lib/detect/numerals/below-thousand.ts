import { CARDINALS } from '../lexicon/numbers.ts';
import { HYPHEN } from '../lexicon/word-class.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

export interface Words {
  to: number;
  value: number;
  /** What one of its last word is worth: 100 for "three hundred", 1 for "twenty". */
  step: number;
}

/** "twenty-five", "seven"; tens and ones with a hyphen or a space between. */
function belowHundred(tokens: readonly Token[], at: number): Words | undefined {
  const value = CARDINALS.get(tokenAt(tokens, at).word);
  if (value === undefined) return undefined;
  if (value < 20) return { to: at + 1, value, step: 1 };
  const hyphen = tokenAt(tokens, at + 1);
  const onesAt =
    hyphen.is & HYPHEN && isGlued(hyphen) && isGlued(tokenAt(tokens, at + 2)) ? at + 2 : at + 1;
  const ones = CARDINALS.get(tokenAt(tokens, onesAt).word);
  return ones !== undefined && ones > 0 && ones < 10
    ? { to: onesAt + 1, value: value + ones, step: 1 }
    : { to: at + 1, value, step: 1 };
}

/** "one hundred and twenty", "three hundred". */
export function belowThousand(tokens: readonly Token[], at: number): Words | undefined {
  const head = belowHundred(tokens, at);
  if (!head || tokenAt(tokens, head.to).word !== 'hundred') return head;
  const value = head.value * 100;
  const and = tokenAt(tokens, head.to + 1).word === 'and' ? 1 : 0;
  const tail = belowHundred(tokens, head.to + 1 + and);
  return tail
    ? { to: tail.to, value: value + tail.value, step: 1 }
    : { to: head.to + 1, value, step: 100 };
}
