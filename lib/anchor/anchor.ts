import { type Alignment, type Run, align } from './align.ts';
import { isCorrectionNote } from './correction-note.ts';
import { type Place, findPlaces } from './find-places.ts';
import { homeByWords, homeSentence } from './home-sentence.ts';
import { type Verdict, judge } from './judge.ts';
import { judgeStatement } from './judge-statement.ts';
import type { Kept } from './kept.ts';
import { type KeptWords, keptWords } from './kept-words.ts';
import { wholeRun } from './whole-run.ts';
import type { ClaimKind, Span } from '../claim.ts';
import { partsBeside } from './split.ts';
import type { TextIndex } from './text-index.ts';

/**
 * What became of a claim: found with the same value, found with another one, or not found. A claim that
 * is not found has no span.
 */
export type Anchoring = { state: 'anchored' | 'changed'; span: Span } | { state: 'orphan' };

/** Verdicts of so little difference speak of the same statement, set twice on the page. */
const TIE = 0.05;

/** With so much of it a statement is there, whatever became of its value. */
const ENOUGH = 0.5;

/** Places looked at one by one: in a text that repeats itself for ever there is no end of them. */
const MAX_PLACES = 100;
/** Places counted at all, of which the nearest are looked at. */
const MOST_PLACES = 10_000;
/** More kept words than these are no sentence with its surroundings, and too many to align. */
const MAX_WORDS = 1500;
/** With less of the kept words in a place, by weight, a second look at it finds nothing. */
const WORTH = 0.25;
/** Where none of the sentence stands in its order, it takes more to look for it in another. */
const WORTH_WITHOUT_HOME = 0.5;

/** Whether the sentence stands whole in the text with its claim at `place`. */
function isWholeAt(
  { selector: [{ exact }], sentence }: Kept,
  text: string,
  place: number,
): boolean {
  let at = sentence.indexOf(exact);
  for (let tries = 0; at >= 0 && tries < MAX_PLACES; tries++) {
    if (text.startsWith(sentence, place - at)) return true;
    at = sentence.indexOf(exact, at + 1);
  }
  return false;
}

/** Where some words stand in a text, the nearest to `from` first. */
function* nearest(text: string, words: string, from: number): Generator<number, void> {
  // A page that stayed as it was need not be searched.
  if (text.startsWith(words, from)) yield from;
  const places: number[] = [];
  // Forwards only: the search backwards is many times as slow in today's engines.
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at !== from) places.push(at);
    if (places.length === MOST_PLACES) break;
  }
  yield* places.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
}

/** Where the text has everything as it was kept, unaltered; of several places, the nearest. */
function unaltered(kept: Kept, { text }: TextIndex): Span | undefined {
  const [{ exact, prefix, suffix }, { start }] = kept.selector;
  const from = Math.max(0, start - prefix.length);
  let tries = 0;
  for (const at of nearest(text, prefix + exact + suffix, from)) {
    const place = at + prefix.length;
    if (isWholeAt(kept, text, place)) return { start: place, end: place + exact.length };
    if (++tries === MAX_PLACES) break;
  }
  return undefined;
}

/** The claim's words as they were where they still stand there; else from the first word to the last. */
function spanOf(
  { selector: [{ exact }] }: Kept,
  { text, words }: TextIndex,
  verdict: Verdict,
): Span {
  const { from, to } = wholeRun(words, verdict.run!);
  const start = words.start[from]!;
  const end = words.end[to - 1]!;
  if (verdict.state === 'anchored') {
    const at = text.indexOf(exact, Math.max(0, end - exact.length));
    if (at >= 0 && at <= start) return { start: at, end: at + exact.length };
  }
  return { start, end };
}

/** Names are compared letter by letter, where words are compared by their forms. */
function isSameName({ selector: [{ exact }] }: Kept, now: string): boolean {
  const bare = (name: string): string =>
    name
      .replace(/['’]s?$/, '')
      .replace(/\s+/g, ' ')
      .trim();
  return bare(exact) === bare(now);
}

interface Found {
  verdict: Verdict;
  score: number;
}

/** Whether a place has neither the value nor enough of the statement to say that the value is gone. */
function saysNothing({ verdict: { state, support } }: Found): boolean {
  return state === 'orphan' && support < ENOUGH;
}

/** A better statement first, whatever its value; of two that are as good, the one with the value. */
function isBetter(a: Found, b: Found | undefined): boolean {
  if (!b) return true;
  if (saysNothing(a) !== saysNothing(b)) return saysNothing(b);
  const difference = a.verdict.support - b.verdict.support;
  if (Math.abs(difference) > TIE) return difference > 0;
  const byState = rank(a.verdict) - rank(b.verdict);
  return byState === 0 ? a.score > b.score : byState > 0;
}

function rank({ state }: Verdict): number {
  return state === 'anchored' ? 2 : state === 'changed' ? 1 : 0;
}

/** First to find the sentence, with all that is kept around it; then, within it, the value. */
function judgeAt(
  place: Place,
  kept: KeptWords,
  { kind }: Kept,
  index: TextIndex,
): Found | undefined {
  const all = { from: 0, to: kept.words.spelling.length };
  const around = align(kept.words, all, index, place);
  const home = homeSentence(kept, index, around);
  const found = home && judgeHome(home, around, kept, kind, index);
  const isFound = found !== undefined && found.verdict.state !== 'orphan';
  if (isFound || place.share < (home ? WORTH : WORTH_WITHOUT_HOME)) return found;
  const other = homeByWords(kept, index, place);
  return other && other.from !== home?.from ? judgeHome(other, around, kept, kind, index) : found;
}

/** The best verdict of a sentence and of those beside it that an editor has made of the same one. */
function judgeHome(
  home: Run,
  around: Alignment,
  kept: KeptWords,
  kind: ClaimKind,
  index: TextIndex,
): Found | undefined {
  const parts = partsBeside(kept, index, home);
  let best: Found | undefined;
  for (const part of [home, ...parts]) {
    const others = [home, ...parts].filter((other) => other !== part);
    const found = judgeIn(part, others, around, kept, kind, index);
    if (found && isBetter(found, best)) best = found;
  }
  return best;
}

/** The verdict of one sentence of the text, with the others that an editor has made of the same one. */
function judgeIn(
  home: Run,
  parts: readonly Run[],
  around: Alignment,
  kept: KeptWords,
  kind: ClaimKind,
  index: TextIndex,
): Found | undefined {
  if (isCorrectionNote(kept, index, home)) return undefined;
  const within = align(kept.words, kept.sentence, index, home);
  const partner = around.partner.map((j, i) =>
    i >= kept.sentence.from && i < kept.sentence.to ? within.partner[i]! : j,
  );
  const alignment = { partner, score: around.score };
  const verdict =
    kind === 'statement'
      ? judgeStatement(kept, index, alignment)
      : judge(kept, kind, index, alignment, home, parts);
  return { verdict, score: around.score };
}

/**
 * Finds a kept claim in the text as it is now. The words around it may have changed; a place whose value,
 * bound, unit, sign or name is another is never `anchored`, and neither is the same value in another
 * statement.
 */
export function anchor(kept: Kept, index: TextIndex): Anchoring {
  if (kept.selector[0].exact === '') return { state: 'orphan' };
  const asItWas = unaltered(kept, index);
  if (asItWas) return { state: 'anchored', span: asItWas };
  const words = keptWords(kept);
  if (words.words.spelling.length > MAX_WORDS) return { state: 'orphan' };
  let best: Found | undefined;
  for (const place of findPlaces(words, index)) {
    const found = judgeAt(place, words, kept, index);
    if (found && isBetter(found, best)) best = found;
  }
  if (!best || best.verdict.state === 'orphan') return { state: 'orphan' };
  const span = spanOf(kept, index, best.verdict);
  const isOtherName =
    kept.kind === 'name' && !isSameName(kept, index.text.slice(span.start, span.end));
  return { state: isOtherName ? 'changed' : best.verdict.state, span };
}
