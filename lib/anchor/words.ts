import { joinWords } from './join-words.ts';
import { type Steps, finish } from './steps.ts';
import { type WordClass, classOf, spellingOf } from './word-classes.ts';

/** The words of a text in order, as parallel arrays. */
export interface Words {
  /** In the spelling under which words are compared. */
  spelling: string[];
  kind: WordClass[];
  /** UTF-16 offsets into the text, end exclusive. */
  start: number[];
  end: number[];
  /** Whether a sentence begins with this word. */
  begins: boolean[];
  /** Whether it is written with a capital. */
  proper: boolean[];
  /** Where the score, season or range of figures begins that the word is a part of ("15-0-1"), as an index. */
  figure: number[];
}

/** What goes on longer is read as several words: one of megabytes would be a single step of seconds. */
const DIGITS = String.raw`\d{1,1000}`;
const LETTERS = String.raw`\p{L}{1,1000}`;
const NUMBER = String.raw`${DIGITS}(?:[.,]${DIGITS}){0,200}(?:(?:st|nd|rd|th)(?![\p{L}\p{N}]))?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}]{0,1000}(?:['’]${LETTERS}){0,20}`;
const SIGN = '[$€£¥₹%]';
const MINUS = String.raw`(?<=^|[\s(])[-−–](?=[$€£¥₹]?\d)`;
const TOKEN = new RegExp(`${NUMBER}|${WORD}|${SIGN}|${MINUS}`, 'gmu');

const PROPER = /^\p{Lu}/u;
/** What holds the parts of one figure together. */
const TIE = /^[-–/]$/;

const SENTENCE_END = /\n|[.!?…]["'”’)\]]*\s/;
/** A full stop after these ends no sentence: titles, months, initials. */
const ABBREVIATED =
  /^(\p{L}|mr|mrs|ms|dr|gov|sen|rep|gen|lt|col|st|jr|sr|no|vs|inc|co|corp|ltd|prof|ft|cu|sq|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;

function endsSentence(gap: string, last: string): boolean {
  if (gap.length === 1) return gap === '\n';
  if (!SENTENCE_END.test(gap)) return false;
  if (gap.includes('\n') || !gap.startsWith('.')) return true;
  return !ABBREVIATED.test(last) || /^\d/.test(last);
}

/** A sentence of so many words is none: a table, or a text without full stops. */
const LONGEST_SENTENCE = 600;

function noWords(): Words {
  return { spelling: [], kind: [], start: [], end: [], begins: [], proper: [], figure: [] };
}

function replaceLast(words: Words, spelling: string, end: number): void {
  words.spelling[words.spelling.length - 1] = spelling;
  words.kind[words.kind.length - 1] = classOf(spelling);
  words.end[words.end.length - 1] = end;
}

/** In "40-50 billion" both ends are billions. */
function scaleWhole({ spelling, figure }: Words, scale: string): void {
  const last = figure.length - 1;
  for (let at = figure[last]!; at < last; at++)
    spelling[at] = joinWords(spelling[at]!, ' ', scale)?.spelling ?? spelling[at]!;
}

/** Words read in one step. */
const STEP = 1000;

/** Reads the words of a text once; punctuation is left out but for signs that carry a value. */
export function readWords(text: string): Words {
  return finish(wordSteps(text));
}

export function* wordSteps(text: string): Steps<Words> {
  const words = noWords();
  const known = new Map<string, { spelling: string; kind: WordClass; proper: boolean }>();
  let last = '';
  let done = 0;
  let count = 0;
  let first = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (++count % STEP === 0) yield;
    const token = match[0];
    const gap = text.slice(done, match.index);
    const end = match.index + token.length;
    let word = known.get(token);
    if (!word) {
      const spelling = token.length === 1 && /[-−–]/.test(token) ? '−' : spellingOf(token);
      word = { spelling, kind: classOf(spelling), proper: PROPER.test(token) };
      known.set(token, word);
    }
    const joined = joinWords(words.spelling.at(-1) ?? '', gap, word.spelling);
    if (joined && !joined.keep) {
      scaleWhole(words, word.spelling);
      replaceLast(words, joined.spelling, end);
    } else {
      words.spelling.push(joined?.spelling ?? word.spelling);
      words.kind.push(joined ? classOf(joined.spelling) : word.kind);
      words.start.push(match.index);
      words.end.push(end);
      const isLong = words.begins.length - first >= LONGEST_SENTENCE;
      const begins = done === 0 || isLong || endsSentence(gap, last);
      if (begins) first = words.begins.length;
      words.begins.push(begins);
      words.proper.push(word.proper);
      const isTied =
        words.kind.at(-1) === 'number' && words.kind.at(-2) === 'number' && TIE.test(gap);
      words.figure.push(isTied ? words.figure.at(-1)! : words.figure.length);
    }
    last = token;
    done = end;
  }
  return words;
}

/** The sentence that holds a word, as indices, end exclusive. */
export function sentenceBounds({ begins }: Words, at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && !begins[from]) from--;
  let to = at + 1;
  while (to < begins.length && !begins[to]) to++;
  return { from, to };
}
