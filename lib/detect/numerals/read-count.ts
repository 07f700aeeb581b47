import { FRACTIONS, SCALES, VAGUE_COUNTS } from '../lexicon/numbers.ts';
import { DIGITS, FRACTION, HYPHEN, SCALE, VAGUE, CLOCK, CARDINAL } from '../lexicon/word-class.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { Numeral, NumeralForm } from './numeral.ts';
import { readScale } from './read-scale.ts';
import { readWords } from './read-words.ts';

/** "by a third", "almost a fifth": words that make a share of "a third", which else is a thing. */
const BEFORE_PART = new Set('by almost nearly about than over around roughly only just'.split(' '));

function numeral(
  form: NumeralForm,
  from: number,
  to: number,
  value: number,
  step: number,
  factor: number,
  digits: boolean,
): Numeral {
  return { form, from, to, low: value, high: value, step, factor, digits };
}

/** "and a half" or "-and-a-half" after a number: the index after it. */
function halfAfter(tokens: readonly Token[], at: number): number | undefined {
  const words = ['and', 'a', 'half'];
  let index = at;
  for (const word of words) {
    if (tokenAt(tokens, index).is & HYPHEN && isGlued(tokenAt(tokens, index))) index++;
    if (tokenAt(tokens, index).word !== word) return undefined;
    index++;
  }
  return index;
}

/** "1/2" as one number: a small fraction that stands alone or after a whole number. */
function slashAfter(tokens: readonly Token[], at: number): number | undefined {
  const [top, slash, bottom] = [
    tokenAt(tokens, at),
    tokenAt(tokens, at + 1),
    tokenAt(tokens, at + 2),
  ];
  if (slash.word !== '/' || slash.gap || bottom.gap) return undefined;
  return top.value < bottom.value && bottom.value <= 16 ? top.value / bottom.value : undefined;
}

function withScale(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
  step: number,
  digits: boolean,
): Numeral {
  const scale = readScale(tokens, to, from);
  if (!scale) return numeral('count', from, to, value, step, 1, digits);
  const half = halfAfter(tokens, scale.to);
  if (half !== undefined)
    return numeral(
      'count',
      from,
      half,
      (value + 0.5) * scale.factor,
      step * scale.factor,
      scale.factor,
      digits,
    );
  return numeral(
    'count',
    from,
    scale.to,
    value * scale.factor,
    step * scale.factor,
    scale.factor,
    digits,
  );
}

function readDigits(tokens: readonly Token[], at: number): Numeral {
  const { value, step } = tokenAt(tokens, at);
  const half = halfAfter(tokens, at + 1);
  if (half !== undefined) return withScale(tokens, at, half, value + 0.5, step / 2, true);
  const own = slashAfter(tokens, at);
  if (own !== undefined) return numeral('count', at, at + 3, own, own, 1, true);
  const next = tokenAt(tokens, at + 1);
  if (next.is & DIGITS && next.value < 1 && next.gap)
    return withScale(tokens, at, at + 2, value + next.value, next.step, true);
  const part = next.gap && next.is & DIGITS ? slashAfter(tokens, at + 1) : undefined;
  if (part !== undefined) return withScale(tokens, at, at + 4, value + part, part, true);
  return withScale(tokens, at, at + 1, value, step, true);
}

/** "two-thirds", "one third", "three quarters": the words' value, where a fraction follows them. */
function readParts(
  tokens: readonly Token[],
  from: number,
  at: number,
  count: number,
): Numeral | undefined {
  const hyphen = tokenAt(tokens, at);
  const joined = (hyphen.is & HYPHEN) !== 0 && isGlued(hyphen);
  const index = joined ? at + 1 : at;
  const part = tokenAt(tokens, index);
  const denominator = FRACTIONS.get(part.word);
  if (!denominator || count >= denominator) return undefined;
  if (part.word.endsWith('s') ? count === 1 : count !== 1) return undefined;
  if (!joined && count === 1 && tokenAt(tokens, index + 1).word !== 'of') return undefined;
  const value = count / denominator;
  return numeral('fraction', from, index + 1, value, value, 1, false);
}

function readSpelled(tokens: readonly Token[], at: number): Numeral | undefined {
  const words = readWords(tokens, at);
  if (!words) return undefined;
  const parts = readParts(tokens, at, words.to, words.value);
  if (parts) return parts;
  const half = halfAfter(tokens, words.to);
  if (half !== undefined) return withScale(tokens, at, half, words.value + 0.5, 0.5, false);
  return withScale(tokens, at, words.to, words.value, 1, false);
}

/** "a million", "half a dozen", "several thousand", "a few hundred": a scale counted by a small word before it. */
function readScaled(tokens: readonly Token[], at: number): Numeral | undefined {
  const scale = readScale(tokens, at, at);
  if (!scale) return undefined;
  if (pastHyphen(tokens, at - 1) === at && tokenAt(tokens, at - 2).word === 'half') {
    const half = scale.factor / 2;
    return numeral('count', at - 2, scale.to, half, half, scale.factor, false);
  }
  const [before, earlier] = [tokenAt(tokens, at - 1).word, tokenAt(tokens, at - 2).word];
  if (before === 'a' || before === 'an') {
    if (earlier === 'half')
      return numeral(
        'count',
        at - 2,
        scale.to,
        scale.factor / 2,
        scale.factor / 2,
        scale.factor,
        false,
      );
    return withRest(tokens, at - 1, scale.to, scale.factor);
  }
  if (before === 'several' || before === 'many')
    return numeral('vague', at - 1, scale.to, scale.factor, scale.factor, scale.factor, false);
  if ((before === 'few' || before === 'couple') && earlier === 'a') {
    return numeral('vague', at - 2, scale.to, scale.factor, scale.factor, scale.factor, false);
  }
  return undefined;
}

/** "a hundred and twenty", "a thousand". */
function withRest(tokens: readonly Token[], from: number, to: number, value: number): Numeral {
  const and = tokenAt(tokens, to).word === 'and' ? readWords(tokens, to + 1) : undefined;
  if (and && value >= 100 && and.value < value && value <= 1000)
    return numeral('count', from, and.to, value + and.value, 1, value, false);
  const half = halfAfter(tokens, to);
  if (half !== undefined) return numeral('count', from, half, value * 1.5, value / 2, value, false);
  return numeral('count', from, to, value, value, value, false);
}

/** "dozens", "tens of thousands"; "scores" and "tens" only with what they count. */
function readVague(tokens: readonly Token[], at: number): Numeral | undefined {
  const { word } = tokenAt(tokens, at);
  let value = VAGUE_COUNTS.get(word) ?? NaN;
  let to = at + 1;
  const chained =
    tokenAt(tokens, to).word === 'of' ? VAGUE_COUNTS.get(tokenAt(tokens, to + 1).word) : undefined;
  if (chained !== undefined) {
    value *= chained;
    to += 2;
  } else if (word === 'tens') return undefined;
  if (word === 'scores' && tokenAt(tokens, to).word !== 'of') return undefined;
  return numeral('vague', at, to, value, value, SCALES.get(word.slice(0, -1)) ?? 1, false);
}

/** "half", "a third", "a quarter of". */
function readFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  const { word } = tokenAt(tokens, at);
  const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  // "a quarter-point cut", "half-percentage point"
  const part = tokenAt(tokens, pastHyphen(tokens, at + 1)).word;
  if ((word === 'half' || word === 'quarter') && (part === 'point' || part === 'percentage')) {
    const share = 1 / (FRACTIONS.get(word) ?? NaN);
    return numeral('fraction', at, at + 1, share, share, 1, false);
  }
  if (word === 'half') {
    if (after.is & HYPHEN && isGlued(after)) return undefined;
    return numeral('fraction', at, at + 1, 0.5, 0.5, 1, false);
  }
  if (before.word !== 'a' || word.endsWith('s')) return undefined;
  const value = 1 / (FRACTIONS.get(word) ?? NaN);
  const bounded = after.word === 'of' || BEFORE_PART.has(tokenAt(tokens, at - 2).word);
  return bounded ? numeral('fraction', at - 1, at + 1, value, value, 1, false) : undefined;
}

/** The single number whose first telling token stands at `at`; it may begin a word or two before ("a million"). */
export function readCount(tokens: readonly Token[], at: number): Numeral | undefined {
  const { is } = tokenAt(tokens, at);
  if (is & DIGITS)
    return is & CLOCK ? numeral('count', at, at + 1, NaN, 0, 1, true) : readDigits(tokens, at);
  if (is & CARDINAL) return readSpelled(tokens, at);
  if (is & VAGUE) return readVague(tokens, at);
  if (is & SCALE) return readScaled(tokens, at);
  if (is & FRACTION) return readFraction(tokens, at);
  return undefined;
}
