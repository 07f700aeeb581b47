import { FRACTIONS } from '../lexicon/numbers.ts';
import { HYPHEN } from '../lexicon/word-class.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';
import { numeralOf } from './numeral-of.ts';
import { readScale } from './read-scale.ts';

/** "by a third", "almost a fifth": words that make a share of "a third", which else is a thing. */
const BEFORE_PART = new Set('by almost nearly about than over around roughly only just'.split(' '));

/** "half", "a third", "a quarter of". */
export function readFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  const { word } = tokenAt(tokens, at);
  const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  // "a quarter-point cut", "half-percentage point", "a quarter percent"
  const part = tokenAt(tokens, pastHyphen(tokens, at + 1)).word;
  if ((word === 'half' || word === 'quarter') && /^(point|percentage|percent)$/.test(part)) {
    const share = 1 / (FRACTIONS.get(word) ?? NaN);
    return numeralOf('fraction', at, at + 1, share, share, 1, false);
  }
  const millions = word === 'quarter' ? readScale(tokens, at + 1, at) : undefined;
  if (millions && millions.factor >= 1e6) {
    const value = millions.factor / 4;
    const from = before.word === 'a' ? at - 1 : at;
    return numeralOf('count', from, millions.to, value, value, millions.factor, false);
  }
  if (word === 'half') {
    if (after.is & HYPHEN && isGlued(after)) return undefined;
    return numeralOf('fraction', at, at + 1, 0.5, 0.5, 1, false);
  }
  if (before.word !== 'a' || word.endsWith('s')) return undefined;
  const value = 1 / (FRACTIONS.get(word) ?? NaN);
  const bounded = after.word === 'of' || BEFORE_PART.has(tokenAt(tokens, at - 2).word);
  return bounded ? numeralOf('fraction', at - 1, at + 1, value, value, 1, false) : undefined;
}
