import { FRACTIONS, SCALES, VAGUE_COUNTS } from '../lexicon/numbers.ts';
import {
  CARDINAL,
  CLOCK,
  DIGITS,
  FRACTION,
  FUNCTION,
  HYPHEN,
  SCALE,
  VAGUE,
  WORD,
} from '../lexicon/word-class.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { Numeral, NumeralForm } from './numeral.ts';
import { readScale } from './read-scale.ts';
import { belowThousand } from './below-thousand.ts';
import { partAfter } from './part-after.ts';
import { pointAfter } from './point-after.ts';
import { readWords } from './read-words.ts';
import { restAfter } from './rest-after.ts';

/** "by a third", "almost a fifth": words that make a share of "a third", which else is a thing. */
const BEFORE_PART = new Set('by almost nearly about than over around roughly only just'.split(' '));

/** A larger one is written for something else than a part, unless "of" says of what. */
const MOST_DENOMINATOR = 16;
const MOST_DENOMINATOR_OF = 1000;

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

/** "1/2" as one number, or "1/40 of": a small fraction that stands alone or after a whole number. */
function slashAfter(tokens: readonly Token[], at: number): number | undefined {
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
  const { factor } = scale;
  const part = partAfter(tokens, scale.to);
  if (part)
    return numeral(
      'count',
      from,
      part.to,
      (value + part.value) * factor,
      step * factor,
      factor,
      digits,
    );
  return numeral('count', from, scale.to, value * factor, step * factor, factor, digits);
}

/** "One million two hundred thousand": a number with the smaller one that goes on with it. */
function withLesser(tokens: readonly Token[], head: Numeral): Numeral {
  if (head.form !== 'count' || head.factor < 1e5) return head;
  const at = restAfter(tokens, head);
  if (at === undefined) return head;
  const next = head.digits ? readDigits(tokens, at) : readSpelled(tokens, at);
  const isLesser = next?.form === 'count' && next.high < head.factor;
  if (!isLesser || (head.digits && next.factor < 1e3)) return head;
  // "three crore twelve lakh fifty thousand": each scale is smaller than the one before, so that few can follow.
  const rest = head.digits ? next : withLesser(tokens, next);
  // After a comma or "and" a small number counts something else: "three million, two of them".
  const bound = tokenAt(tokens, at - 1).word === ',' ? 1e3 : at > head.to ? 10 : 1;
  if (rest.high < bound) return head;
  const value = head.high + rest.high;
  return { ...head, to: rest.to, low: value, high: value, step: rest.step };
}

function readDigits(tokens: readonly Token[], at: number): Numeral {
  const { value, step } = tokenAt(tokens, at);
  const half = partAfter(tokens, at + 1);
  if (half) return withScale(tokens, at, half.to, value + half.value, step / 2, true);
  const own = slashAfter(tokens, at);
  if (own !== undefined) {
    const ending = tokenAt(tokens, at + 3);
    const to = ending.word === 'ths' && !ending.gap ? at + 4 : at + 3;
    return numeral('count', at, to, own, own, 1, true);
  }
  const next = tokenAt(tokens, at + 1);
  if (next.is & DIGITS && next.value > 0 && next.value < 1 && next.gap)
    return withScale(tokens, at, at + 2, value + next.value, next.step, true);
  // "12-1/2 feet"
  const joined = next.is & HYPHEN && isGlued(next) ? slashAfter(tokens, at + 2) : undefined;
  if (joined !== undefined) return withScale(tokens, at, at + 5, value + joined, joined, true);
  const part = next.gap && next.is & DIGITS ? slashAfter(tokens, at + 1) : undefined;
  if (part !== undefined) return withScale(tokens, at, at + 4, value + part, part, true);
  return withScale(tokens, at, at + 1, value, step, true);
}

/** "one third of", and "one third were", "one third." of all but halves and quarters, which matches and years have. */
function endsPart(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  if (next.word === 'of') return true;
  const { word } = tokenAt(tokens, at);
  return word !== 'half' && word !== 'quarter' && (!(next.is & WORD) || (next.is & FUNCTION) !== 0);
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
  if (!joined && count === 1 && !endsPart(tokens, index)) return undefined;
  const value = count / denominator;
  return numeral('fraction', from, index + 1, value, value, 1, false);
}

function readSpelled(tokens: readonly Token[], at: number): Numeral | undefined {
  const words = readWords(tokens, at);
  if (!words) return undefined;
  const parts = readParts(tokens, at, words.to, words.value);
  if (parts) return parts;
  const half = partAfter(tokens, words.to);
  if (half) return withScale(tokens, at, half.to, words.value + half.value, 0.5, false);
  const point = pointAfter(tokens, words.to);
  if (point) return withScale(tokens, at, point.to, words.value + point.value, point.step, false);
  return withScale(tokens, at, words.to, words.value, words.step, false);
}

/** "half a dozen", "half-a-dozen", "half-dozen", "half million": index of "half" where one stands before the scale at `at`. */
function halfBefore(tokens: readonly Token[], at: number): number | undefined {
  const article = pastHyphen(tokens, at - 1) === at ? at - 2 : at - 1;
  if (tokenAt(tokens, article).word === 'half') return article;
  if (!/^an?$/.test(tokenAt(tokens, article).word)) return undefined;
  const half = pastHyphen(tokens, article - 1) === article ? article - 2 : article - 1;
  return tokenAt(tokens, half).word === 'half' ? half : undefined;
}

/** "a million", "half a dozen", "several thousand", "a few hundred": a scale counted by a small word before it. */
function readScaled(tokens: readonly Token[], at: number): Numeral | undefined {
  const scale = readScale(tokens, at, at);
  if (!scale) return undefined;
  const half = halfBefore(tokens, at);
  if (half !== undefined) {
    const value = scale.factor / 2;
    return numeral('count', half, scale.to, value, value, scale.factor, false);
  }
  const [before, earlier] = [tokenAt(tokens, at - 1).word, tokenAt(tokens, at - 2).word];
  if (before === 'a' || before === 'an') return withRest(tokens, at - 1, scale.to, scale.factor);
  if (before === 'several' || before === 'many')
    return numeral('vague', at - 1, scale.to, scale.factor, scale.factor, scale.factor, false);
  // "a couple of million dollars"
  if (before === 'of' && earlier === 'couple' && tokenAt(tokens, at - 3).word === 'a')
    return numeral('vague', at - 3, scale.to, scale.factor, scale.factor, scale.factor, false);
  if ((before === 'few' || before === 'couple') && earlier === 'a') {
    return numeral('vague', at - 2, scale.to, scale.factor, scale.factor, scale.factor, false);
  }
  return undefined;
}

/** "a hundred and twenty", "a hundred and twenty thousand", "a thousand", "a million and a half". */
function withRest(tokens: readonly Token[], from: number, to: number, value: number): Numeral {
  const part = partAfter(tokens, to);
  if (part)
    return numeral('count', from, part.to, value * (1 + part.value), value / 2, value, false);
  const and = tokenAt(tokens, to).word === 'and' ? 1 : 0;
  const rest = value >= 100 && value <= 1000 ? belowThousand(tokens, to + and) : undefined;
  if (rest && rest.value < value)
    return withScale(tokens, from, rest.to, value + rest.value, rest.step, false);
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
  // "a quarter-point cut", "half-percentage point", "a quarter percent"
  const part = tokenAt(tokens, pastHyphen(tokens, at + 1)).word;
  if ((word === 'half' || word === 'quarter') && /^(point|percentage|percent)$/.test(part)) {
    const share = 1 / (FRACTIONS.get(word) ?? NaN);
    return numeral('fraction', at, at + 1, share, share, 1, false);
  }
  const millions = word === 'quarter' ? readScale(tokens, at + 1, at) : undefined;
  if (millions && millions.factor >= 1e6) {
    const value = millions.factor / 4;
    const from = before.word === 'a' ? at - 1 : at;
    return numeral('count', from, millions.to, value, value, millions.factor, false);
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

/** "a quarter of a million", "three-quarters of a billion": a share that is a number of its own. */
function ofScale(tokens: readonly Token[], part: Numeral | undefined): Numeral | undefined {
  if (part?.form !== 'fraction' || tokenAt(tokens, part.to).word !== 'of') return part;
  const scale =
    tokenAt(tokens, part.to + 1).word === 'a' ? readScale(tokens, part.to + 2, part.to) : undefined;
  if (!scale || scale.factor < 1e6) return part;
  const value = part.low * scale.factor;
  return numeral(
    'count',
    part.from,
    scale.to,
    value,
    part.step * scale.factor,
    scale.factor,
    false,
  );
}

/** The single number whose first telling token stands at `at`; it may begin a word or two before ("a million"). */
export function readCount(tokens: readonly Token[], at: number): Numeral | undefined {
  const { is } = tokenAt(tokens, at);
  if (is & DIGITS)
    return is & CLOCK
      ? numeral('count', at, at + 1, NaN, 0, 1, true)
      : withLesser(tokens, readDigits(tokens, at));
  const found =
    is & CARDINAL
      ? ofScale(tokens, readSpelled(tokens, at))
      : is & VAGUE
        ? readVague(tokens, at)
        : is & SCALE
          ? readScaled(tokens, at)
          : is & FRACTION
            ? ofScale(tokens, readFraction(tokens, at))
            : undefined;
  return found && withLesser(tokens, found);
}
