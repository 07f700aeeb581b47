import { tokenAt, type Token } from '../text/token.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { belowThousand } from './below-thousand.ts';
import type { Numeral } from './numeral.ts';
import { numeralOf } from './numeral-of.ts';
import { partAfter } from './part-after.ts';
import { readScale } from './read-scale.ts';
import { withScale } from './with-scale.ts';

/** "half a dozen", "half-a-dozen", "half-dozen", "half million": index of "half" where one stands before the scale at `at`. */
function halfBefore(tokens: readonly Token[], at: number): number | undefined {
  const article = pastHyphen(tokens, at - 1) === at ? at - 2 : at - 1;
  if (tokenAt(tokens, article).word === 'half') return article;
  if (!/^an?$/.test(tokenAt(tokens, article).word)) return undefined;
  const half = pastHyphen(tokens, article - 1) === article ? article - 2 : article - 1;
  return tokenAt(tokens, half).word === 'half' ? half : undefined;
}

/** "a hundred and twenty", "a hundred and twenty thousand", "a thousand", "a million and a half". */
function withRest(tokens: readonly Token[], from: number, to: number, value: number): Numeral {
  const part = partAfter(tokens, to);
  if (part)
    return numeralOf('count', from, part.to, value * (1 + part.value), value / 2, value, false);
  const and = tokenAt(tokens, to).word === 'and' ? 1 : 0;
  const rest = value >= 100 && value <= 1000 ? belowThousand(tokens, to + and) : undefined;
  if (rest && rest.value < value)
    return withScale(tokens, from, rest.to, value + rest.value, rest.step, false);
  return numeralOf('count', from, to, value, value, value, false);
}

/** "a million", "half a dozen", "several thousand", "a few hundred": a scale counted by a small word before it. */
export function readScaled(tokens: readonly Token[], at: number): Numeral | undefined {
  const scale = readScale(tokens, at, at);
  if (!scale) return undefined;
  const half = halfBefore(tokens, at);
  if (half !== undefined) {
    const value = scale.factor / 2;
    return numeralOf('count', half, scale.to, value, value, scale.factor, false);
  }
  const [before, earlier] = [tokenAt(tokens, at - 1).word, tokenAt(tokens, at - 2).word];
  if (before === 'a' || before === 'an') return withRest(tokens, at - 1, scale.to, scale.factor);
  if (before === 'several' || before === 'many')
    return numeralOf('vague', at - 1, scale.to, scale.factor, scale.factor, scale.factor, false);
  // "a couple of million dollars"
  if (before === 'of' && earlier === 'couple' && tokenAt(tokens, at - 3).word === 'a')
    return numeralOf('vague', at - 3, scale.to, scale.factor, scale.factor, scale.factor, false);
  if ((before === 'few' || before === 'couple') && earlier === 'a') {
    return numeralOf('vague', at - 2, scale.to, scale.factor, scale.factor, scale.factor, false);
  }
  return undefined;
}
