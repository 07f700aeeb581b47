import type { Kept } from './kept.ts';
import { type Words, readWords } from './words.ts';

/** The words of a claim with its surroundings, as they were. */
export interface KeptWords {
  words: Words;
  /** The claim and its sentence, as indices into `words`, end exclusive. */
  claim: { from: number; to: number };
  sentence: { from: number; to: number };
}

/** Words beyond the sentence that are compared: enough to tell two short sentences apart. */
const BEYOND = 12;

/** Where in the sentence the claim stands: of several places the one with the same words around it. */
function placeIn(sentence: string, exact: string, prefix: string, suffix: string): number {
  let best = -1;
  let most = -1;
  for (let at = sentence.indexOf(exact); at >= 0; at = sentence.indexOf(exact, at + 1)) {
    const before = sharedTail(sentence.slice(0, at), prefix);
    const after = sharedHead(sentence.slice(at + exact.length), suffix);
    if (before + after > most) {
      best = at;
      most = before + after;
    }
  }
  return best;
}

function sharedTail(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

function sharedHead(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function firstFrom(words: Words, offset: number): number {
  const at = words.end.findIndex((end) => end > offset);
  return at < 0 ? words.end.length : at;
}

function cut(words: Words, from: number, to: number): Words {
  return {
    spelling: words.spelling.slice(from, to),
    kind: words.kind.slice(from, to),
    start: words.start.slice(from, to),
    end: words.end.slice(from, to),
    begins: words.begins.slice(from, to),
    proper: words.proper.slice(from, to),
    figure: words.figure.slice(from, to).map((at) => Math.max(0, at - from)),
  };
}

/**
 * Puts sentence, prefix and suffix together again. A sentence that does not hold the claim (it was kept
 * by another programme, or altered) is left aside.
 */
export function keptWords({ selector: [{ exact, prefix, suffix }], sentence }: Kept): KeptWords {
  const at = placeIn(sentence, exact, prefix, suffix);
  const inSentence = at >= 0 ? at : 0;
  const after = at >= 0 ? sentence.length - at - exact.length : 0;
  const left = inSentence > prefix.length ? sentence.slice(0, inSentence) : prefix;
  const right = after > suffix.length ? sentence.slice(at + exact.length) : suffix;
  const words = readWords(left + exact + right);
  const start = firstFrom(words, left.length);
  const end = Math.max(start + 1, firstFrom(words, left.length + exact.length));
  const known = at >= 0;
  const begin = known ? firstFrom(words, left.length - inSentence) : 0;
  const finish = known ? firstFrom(words, left.length + exact.length + after) : words.start.length;
  const from = Math.max(0, begin - BEYOND);
  return {
    words: cut(words, from, finish + BEYOND),
    claim: { from: start - from, to: end - from },
    sentence: { from: begin - from, to: finish - from },
  };
}
