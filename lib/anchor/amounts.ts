import type { Run } from './align.ts';
import type { Question } from './question.ts';
import { supportNear } from './support.ts';
import { carriesValue } from './word-classes.ts';
import type { Words } from './words.ts';

/** What a stretch of words amounts to, however it is written: "0.25" for "a quarter of", "1 in 4" and "25%". */
interface Amount {
  amount: string;
  /** Where its words end, exclusive. */
  to: number;
}

/** Units of time, in seconds or in months: what they are to each other is not exact. */
const TIMES = new Map<string | undefined, [size: number, unit: string]>([
  ['second', [1, 'seconds']],
  ['minute', [60, 'seconds']],
  ['hour', [3600, 'seconds']],
  ['day', [24 * 3600, 'seconds']],
  ['week', [7 * 24 * 3600, 'seconds']],
  ['month', [1, 'months']],
  ['year', [12, 'months']],
  ['decade', [120, 'months']],
  ['century', [1200, 'months']],
]);
const NUMBER = /^\d{1,6}(?:\.\d+)?$/;
const PARTS = /^([3-9]|10)th$/;
/** Of so many, some are a share of them: "1 in 4". */
const MOST_PARTS = 100;
/** Words in which one may begin before the word that carries the value: "1 in 4", "a year and a half". */
const REACH = 2;

function share(part: number, whole: number, to: number): Amount {
  return { amount: String(Number((part / whole).toPrecision(6))), to };
}

function time(count: number, unit: string, to: number): Amount {
  const [size, name] = TIMES.get(unit)!;
  return { amount: `${Number((count * size).toPrecision(6))} ${name}`, to };
}

/** A number that stands by itself: no sum of money, no part of a score, no day of a month. */
function isCount({ spelling, kind, figure }: Words, at: number): boolean {
  const before = kind[at - 1];
  const isPart = figure[at] !== at || figure[at + 1] === at;
  const isOther = before === 'currency' || before === 'minus' || before === 'month';
  return NUMBER.test(spelling[at] ?? '') && !isPart && !isOther;
}

/** "1" for an article, but not for that of a rate: "$50 a week", "4% a year". */
function countAt(words: Words, at: number): number | undefined {
  const { spelling, kind, begins } = words;
  const word = spelling[at] ?? '';
  if (isCount(words, at)) return Number(word);
  const isRate = !begins[at] && at > 0 && carriesValue(kind[at - 1]!);
  return /^an?$/.test(word) && !isRate ? 1 : undefined;
}

/** "half a year", "half of", "half the": but not the first half of a year. */
function halfAt({ spelling }: Words, at: number): Amount | undefined {
  const next = spelling[at + 1] ?? '';
  const isUnit = /^an?$/.test(next) && TIMES.has(spelling[at + 2]);
  if (isUnit) return time(0.5, spelling[at + 2]!, at + 3);
  if (next === 'dozen') return { amount: '6', to: at + 2 };
  if (TIMES.has(next)) return time(0.5, next, at + 2);
  return /^(?:of|the|its|their|his|her|all)$/.test(next) ? share(1, 2, at + 1) : undefined;
}

function isAt({ spelling }: Words, at: number, words: string): boolean {
  return words.split(' ').every((word, n) => spelling[at + n] === word);
}

/** What smaller units add to a time: half to "two minutes" in "two minutes and 30 seconds". */
function restAt(words: Words, at: number, unit: string): { count: number; to: number } | undefined {
  const { spelling } = words;
  const from = spelling[at] === 'and' ? at + 1 : at;
  const [whole, name] = TIMES.get(unit)!;
  const [part, same] = TIMES.get(spelling[from + 1]) ?? [];
  const isPart = part !== undefined && same === name && part < whole;
  if (!isPart || !isCount(words, from)) return undefined;
  return { count: (Number(spelling[from]) * part) / whole, to: from + 2 };
}

/** What begins with a count: "25%", "1 in 4", "3 quarters", "2 weeks", "a year and a half". */
function countedAt(words: Words, at: number, count: number): Amount | undefined {
  const { spelling } = words;
  const isFigure = NUMBER.test(spelling[at]!);
  const next = spelling[at + 1] ?? '';
  const whole = Number(spelling[at + 2]);
  if (isFigure && next === 'percent') return share(count, 100, at + 2);
  if (isFigure && /^(?:in|of)$/.test(next) && whole > count && whole <= MOST_PARTS)
    return share(count, whole, at + 3);
  const parts = next === 'quarter' ? 4 : Number(PARTS.exec(next)?.[1]);
  if (parts > count && (count > 1 || spelling[at + 2] === 'of')) return share(count, parts, at + 2);
  if (next === 'half' && spelling[at + 2] === 'dozen') return { amount: '6', to: at + 3 };
  if (TIMES.has(next)) {
    const rest = restAt(words, at + 2, next);
    if (rest) return time(count + rest.count, next, rest.to);
    const isMore = isAt(words, at + 2, 'and a half');
    return time(count + (isMore ? 0.5 : 0), next, at + (isMore ? 5 : 2));
  }
  const unit = spelling[at + 4];
  if (isAt(words, at + 1, 'and a half') && TIMES.has(unit)) return time(count + 0.5, unit!, at + 5);
  return isFigure ? { amount: String(count), to: at + 1 } : undefined;
}

function amountAt(words: Words, at: number): Amount | undefined {
  if (words.spelling[at] === 'half') return halfAt(words, at);
  const count = countAt(words, at);
  return count === undefined ? undefined : countedAt(words, at, count);
}

/** What the words from the first to the last of a value amount to; undefined for what cannot be reckoned. */
export function amountOf(words: Words, { from, to }: Run): string | undefined {
  for (let at = Math.max(0, from - REACH); at <= from; at++) {
    const found = amountAt(words, at);
    if (found && found.to >= to && found.to > from) return found.amount;
  }
  return undefined;
}

/** The value in other words or another unit, where it is no more in its own: "two weeks" for "14 days". */
export function inOtherForm({ kept, kind, index, values }: Question, home: Run): Run | undefined {
  if (kind !== 'quantity' && kind !== 'percentage' && kind !== 'change') return undefined;
  const amount = amountOf(kept.words, { from: values[0]!, to: values.at(-1)! + 1 });
  if (amount === undefined) return undefined;
  const wanted = values.map((i) => kept.words.spelling[i]!);
  let best: Run | undefined;
  let most = -1;
  for (let from = home.from; from < home.to; from++) {
    const found = amountAt(index.words, from);
    if (!found) continue;
    const run = { from, to: Math.min(found.to, home.to) };
    from = run.to - 1;
    const here = index.words.spelling.slice(run.from, run.to);
    const isOther = !wanted.every((word) => here.includes(word));
    const near = isOther && found.amount === amount ? supportNear(kept, index, values, run) : -1;
    if (near <= most) continue;
    best = run;
    most = near;
  }
  return best;
}
