import type { Selectors } from '../annotation.ts';
import type { Kind, Span } from './span.ts';
import { type TextIndex } from './text-index.ts';

/** What is kept of a claim to find it again. */
export interface Kept {
  selector: Selectors;
  /** The sentence as it was. */
  sentence: string;
  kind: Kind;
}

/**
 * What became of a claim: found with the same value, found with another one, or not found. A claim that
 * is not found has no span.
 */
export type Anchoring = { state: 'anchored' | 'changed'; span: Span } | { state: 'orphan' };

function sharedTail(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}

function sharedHead(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** Finds a claim in the text as it is now. */
export function anchor(kept: Kept, index: TextIndex): Anchoring {
  const [{ exact, prefix, suffix }, position] = kept.selector;
  const { text } = index;
  let best: { start: number; score: number; distance: number } | undefined;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = sharedTail(text.slice(Math.max(0, at - prefix.length), at), prefix);
    const after = sharedHead(
      text.slice(at + exact.length, at + exact.length + suffix.length),
      suffix,
    );
    const score = before + after;
    const distance = Math.abs(at - position.start);
    if (!best || score > best.score || (score === best.score && distance < best.distance))
      best = { start: at, score, distance };
  }
  if (!best || best.score < Math.min(24, prefix.length + suffix.length)) return { state: 'orphan' };
  return { state: 'anchored', span: { start: best.start, end: best.start + exact.length } };
}
