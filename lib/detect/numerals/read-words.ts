import { CARDINALS } from '../lexicon/numbers.ts';
import { CARDINAL, HYPHEN, SCALE } from '../lexicon/word-class.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

export interface Words {
  to: number;
  value: number;
}

/** "twenty-five", "seven"; tens and ones with a hyphen or a space between. */
function belowHundred(tokens: readonly Token[], at: number): Words | undefined {
  const value = CARDINALS.get(tokenAt(tokens, at).word);
  if (value === undefined) return undefined;
  if (value < 20) return { to: at + 1, value };
  const hyphen = tokenAt(tokens, at + 1);
  const onesAt =
    hyphen.is & HYPHEN && isGlued(hyphen) && isGlued(tokenAt(tokens, at + 2)) ? at + 2 : at + 1;
  const ones = CARDINALS.get(tokenAt(tokens, onesAt).word);
  return ones !== undefined && ones > 0 && ones < 10
    ? { to: onesAt + 1, value: value + ones }
    : { to: at + 1, value };
}

/** "one hundred and twenty", "three hundred". */
function belowThousand(tokens: readonly Token[], at: number): Words | undefined {
  const head = belowHundred(tokens, at);
  if (!head || tokenAt(tokens, head.to).word !== 'hundred') return head;
  const value = head.value * 100;
  const and = tokenAt(tokens, head.to + 1).word === 'and' ? 1 : 0;
  const tail = belowHundred(tokens, head.to + 1 + and);
  return tail ? { to: tail.to, value: value + tail.value } : { to: head.to + 1, value };
}

/** A cardinal spelled out, below a million; the words for millions are a scale ({@link readScale}). */
export function readWords(tokens: readonly Token[], at: number): Words | undefined {
  if (!(tokenAt(tokens, at).is & CARDINAL)) return undefined;
  const head = belowThousand(tokens, at);
  if (!head || tokenAt(tokens, head.to).word !== 'thousand') return head;
  const value = head.value * 1000;
  const and = tokenAt(tokens, head.to + 1).word === 'and' ? 1 : 0;
  const tail = belowThousand(tokens, head.to + 1 + and);
  const follows = tail && tail.value < 1000 && !(and && tail.value >= 100);
  return follows && !(tokenAt(tokens, tail.to).is & SCALE)
    ? { to: tail.to, value: value + tail.value }
    : { to: head.to + 1, value };
}
