import type { Span } from '../../claim.ts';
import { SHORTENINGS, STARTERS, TITLES } from './abbreviations.ts';
import { CLOSING, DIGIT, LETTER, OPENING, SPACE, UPPER, classOf } from './characters.ts';

const STOP = 46;
const QUESTION = 63;
const EXCLAMATION = 33;
const ELLIPSIS = 0x2026;

/** Longer runs of letters before a full stop are no abbreviation. */
const LONGEST_ABBREVIATION = 6;

function isTerminator(code: number): boolean {
  return code === STOP || code === QUESTION || code === EXCLAMATION || code === ELLIPSIS;
}

const TERMINATORS = ['.', '?', '!', '…'];

/** Where the next of each of TERMINATORS stands, so that the text is searched for each but once. */
type Ahead = number[];

/** Where the first terminator at or after `from` stands; Infinity where none does. */
function nextTerminator(text: string, from: number, ahead: Ahead): number {
  let next = Infinity;
  for (let i = 0; i < TERMINATORS.length; i++) {
    if (ahead[i]! < from) {
      const at = text.indexOf(TERMINATORS[i]!, from);
      ahead[i] = at < 0 ? Infinity : at;
    }
    if (ahead[i]! < next) next = ahead[i]!;
  }
  return next;
}

function wordAt(text: string, from: number, limit: number): string {
  let end = from;
  while (end < limit && end - from < 12 && classOf(text.charCodeAt(end)) & LETTER) end++;
  return text.slice(from, end).toLowerCase();
}

function skip(text: string, from: number, limit: number, bits: number): number {
  let at = from;
  while (at < limit && classOf(text.charCodeAt(at)) & bits) at++;
  return at;
}

/**
 * Whether the full stop at `stop` belongs to an abbreviation and the sentence goes on at `next`.
 */
function abbreviates(
  text: string,
  stop: number,
  next: number,
  begin: number,
  end: number,
): boolean {
  let from = stop;
  while (
    from > begin &&
    stop - from <= LONGEST_ABBREVIATION &&
    classOf(text.charCodeAt(from - 1)) & LETTER
  )
    from--;
  const length = stop - from;
  if (length === 0 || length > LONGEST_ABBREVIATION) return false;
  const word = text.slice(from, stop).toLowerCase();
  const dotted = length === 1 && from > begin && text.charCodeAt(from - 1) === STOP;
  const nextIsDigit = (classOf(text.charCodeAt(next)) & DIGIT) !== 0;
  if (TITLES.has(word)) return true;
  if (dotted || SHORTENINGS.has(word))
    return nextIsDigit ? !dotted : !startsSentence(text, next, end);
  // An initial: "J. Edgar Hoover". "I" and the letter of a plan or vitamin are rarer at a sentence's end.
  return (
    length === 1 &&
    (classOf(text.charCodeAt(from)) & UPPER) !== 0 &&
    !startsSentence(text, next, end)
  );
}

function startsSentence(text: string, at: number, end: number): boolean {
  const first = skip(text, at, end, OPENING);
  return first > at || STARTERS.has(wordAt(text, first, end));
}

/** Where the sentence that holds the terminator at `at` ends, or 0 where it goes on. */
function endAfter(text: string, at: number, begin: number, end: number): number {
  let close = at + 1;
  while (close < end && isTerminator(text.charCodeAt(close))) close++;
  const closed = skip(text, close, end, CLOSING);
  const next = skip(text, closed, end, SPACE);
  if (next === closed || next === end) return 0;
  const follows = skip(text, next, end, OPENING);
  const bits = classOf(text.charCodeAt(follows));
  if (bits & LETTER && !(bits & UPPER)) return 0;
  const single = close === at + 1 && text.charCodeAt(at) === STOP;
  if (single && abbreviates(text, at, next, begin, end)) return 0;
  return closed;
}

/**
 * No sentence anyone wrote has so many code units. What is longer is cut, so that the work on a text and the room it
 * takes never hang on how long one of its sentences is.
 */
const LONGEST = 8192;

/** So far behind LONGEST, and behind each time as much again, the end of a word is looked for. */
const REACH = 32;

/** Where to cut a sentence that begins at `from`: behind a word, so that no number is cut; its end where none stands. */
function cutOf(text: string, from: number, end: number): number {
  for (let near = from + LONGEST; near < end; near += LONGEST) {
    const limit = Math.min(end, near + REACH);
    for (let at = near; at < limit; at++) if (endsWord(text, at)) return at;
  }
  return end;
}

function endsWord(text: string, at: number): boolean {
  const before = classOf(text.charCodeAt(at - 1));
  return (classOf(text.charCodeAt(at)) & SPACE) !== 0 && (before & LETTER) !== 0;
}

/** Adds a sentence, in pieces where it is too long. */
function add(text: string, start: number, end: number, into: Span[]): void {
  let from = start;
  while (end - from > LONGEST) {
    const cut = cutOf(text, from, end);
    into.push({ start: from, end: cut });
    from = skip(text, cut, end, SPACE);
  }
  if (end > from) into.push({ start: from, end });
}

/** Adds the sentences of the line from `begin` to `end`, each without the space around it. */
function splitLine(text: string, begin: number, end: number, ahead: Ahead, into: Span[]): void {
  let start = skip(text, begin, end, SPACE);
  let at = nextTerminator(text, start, ahead);
  while (at < end) {
    const stop = endAfter(text, at, start, end);
    if (stop === 0) {
      while (at < end && isTerminator(text.charCodeAt(at))) at++;
    } else {
      add(text, start, stop, into);
      start = skip(text, stop, end, SPACE);
      at = start;
    }
    at = nextTerminator(text, at, ahead);
  }
  let last = end;
  while (last > start && classOf(text.charCodeAt(last - 1)) & SPACE) last--;
  if (last > start) add(text, start, last, into);
}

/**
 * The sentences of a text, in order, without the space between them. A line break always ends one, so that
 * what stands in one block of a page never changes how another is read. Linear in the text's length.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const ahead = TERMINATORS.map(() => -1);
  let begin = 0;
  while (begin <= text.length) {
    const feed = text.indexOf('\n', begin);
    const end = feed < 0 ? text.length : feed;
    splitLine(text, begin, end, ahead, sentences);
    if (feed < 0) break;
    begin = end + 1;
  }
  return sentences;
}
