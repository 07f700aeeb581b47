import { MONTHS } from './word-classes.ts';

const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const CLOSE = /^[ \u00A0-]?$/;
const NUMBER = /^\d+(\.\d+)?$/;

/** "twenty" "five", with a hyphen between them. */
function tens(before: string, gap: string, word: string): string | undefined {
  if (gap !== '-' || !/^[2-9]0$/.test(before) || !/^[1-9](th)?$/.test(word)) return undefined;
  return before[0] + word;
}

/** "1.5" "billion": the same number as "1,500 million". */
function scaled(before: string, word: string): string | undefined {
  const factor = SCALES.get(word);
  if (!factor || !NUMBER.test(before)) return undefined;
  return String(Number((Number(before) * factor).toPrecision(12)));
}

/** "U.S." is "US". */
function initials(before: string, gap: string, word: string): string | undefined {
  // "a.m.", whose "m" is otherwise short for a million.
  if (gap === '.' && word === 'million' && /^[ap]$/.test(before)) return `${before}m`;
  const isInitial = gap === '.' && /^\p{Ll}$/u.test(word) && /^\p{Ll}{1,3}$/u.test(before);
  return isInitial ? before + word : undefined;
}

/** "A$", "HK$"; "US$" is "$". */
const DOLLARS = /^(?:a|c|s|r|nz|hk)$/;

function dollars(before: string, gap: string, word: string): string | undefined {
  if (gap !== '' || word !== '$') return undefined;
  return before === 'us' ? '$' : DOLLARS.test(before) ? `${before}$` : undefined;
}

/** "km/h". */
function speed(before: string, gap: string, word: string): string | undefined {
  return gap === '/' && before === 'kilometer' && word === 'h' ? 'kph' : undefined;
}

/** "£2 million": nothing on the scales weighs so much. */
const MOST_WEIGHED = 1e6;

/** What "pound" and "second" are after a figure, money and a while, and "low" after "record". */
function respelledAfter(before: string, word: string): string | undefined {
  // Asked of every word of a page.
  if (before === 'record') return RECORDS.get(word);
  if (word !== 'pound' && word !== '2th') return undefined;
  if (!NUMBER.test(before)) return undefined;
  if (word === '2th') return 'second';
  return Number(before) >= MOST_WEIGHED ? '£' : undefined;
}

/** "May" "5th". */
function dayOfMonth(before: string, word: string): string | undefined {
  if (!/^[123]?\dth$/.test(word)) return undefined;
  return MONTHS.includes(before) ? word.slice(0, -2) : undefined;
}

/** A record low is the lowest on record. */
const RECORDS = new Map([
  ['low', 'lowest'],
  ['high', 'highest'],
]);

/** Last word -> the word before it, and what the two are together. */
const PHRASES = new Map([
  ['recent', ['most', 'latest']],
  // "in a row".
  ['row', ['a', 'straight']],
  ['cent', ['per', 'percent']],
  ['time', ['2', 'twice']],
  ['off', ['laid', 'fired']],
  ['deadly', ['most', 'deadliest']],
  ['costly', ['most', 'costliest']],
  ['wealthy', ['most', 'wealthiest']],
  ['common', ['most', 'commonest']],
  ['severe', ['most', 'severest']],
]);

function phrase(before: string, word: string): string | undefined {
  const [first, together] = PHRASES.get(word) ?? [];
  return first === before ? together : undefined;
}

/**
 * Two words, in the spelling under which they are compared, that together are one: number words, numbers
 * with their scale, fixed phrases. Where `keep` is true the first stays by itself and only the second is
 * respelled.
 */
export function joinWords(
  before: string,
  gap: string,
  word: string,
): { spelling: string; keep?: true } | undefined {
  const day = gap === ' ' ? dayOfMonth(before, word) : undefined;
  if (day) return { spelling: day, keep: true };
  const together = initials(before, gap, word) ?? speed(before, gap, word);
  if (together) return { spelling: together };
  const respelled = gap === ' ' || gap === '-' ? respelledAfter(before, word) : undefined;
  if (respelled) return { spelling: respelled, keep: true };
  if (!CLOSE.test(gap)) return undefined;
  const spelling =
    dollars(before, gap, word) ??
    tens(before, gap, word) ??
    scaled(before, word) ??
    phrase(before, word);
  return spelling === undefined ? undefined : { spelling };
}
