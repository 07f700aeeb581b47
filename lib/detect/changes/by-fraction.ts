import { HYPHEN, WORD } from '../lexicon/word-class.ts';
import { boundBefore } from '../phrases/bound.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { ChangeSpan } from './change-span.ts';

/** Verbs of which "by half" or "by a third" says how much. */
const SHRINKING_OR_GROWING =
  /(ed|en|s|ing|cut|fell|rose|grew|down|up|shrink|shrank|drop|reduce|increase|rise|fall|grow|decline)$/;

const MOVED =
  /^(fell|fallen|dropped|plunged|tumbled|slumped|sank|sunk|shrank|shrunk|declined|slid|plummeted|rose|risen|grew|grown|climbed|jumped|surged|soared)$/;

/** "fell two-thirds", "has dropped nearly three-quarters": index of the verb, where the share of nothing else follows it. */
function verbOfShare(tokens: readonly Token[], from: number, to: number): number | undefined {
  const next = tokenAt(tokens, to);
  const ends = !(next.is & (WORD | HYPHEN)) || AFTER_SHARE.test(next.word);
  const verb = boundBefore(tokens, from).from - 1;
  return ends && MOVED.test(tokenAt(tokens, verb).word) ? verb : undefined;
}

const AFTER_SHARE = /^(in|since|from|between|to|over|on|and|but)$/;

/** "by more than half": so many words may stand between. */
const MOST_BETWEEN = 2;

/** "Fell by half", "cut in half", "dropped two-thirds": a share that says how much something changed. */
export function byFraction(
  tokens: readonly Token[],
  from: number,
  to: number,
  share: number,
): ChangeSpan | undefined {
  const before = tokenAt(tokens, from - 1).word;
  if (before === 'in' && tokenAt(tokens, from - 2).word === 'cut')
    return { from, to, fullFrom: from - 2, fullTo: to, factor: 0.5 };
  const moved = verbOfShare(tokens, from, to);
  if (moved !== undefined) return { from, to, fullFrom: moved, fullTo: to, factor: share };
  let by = from - 1;
  while (by > from - 4 && tokenAt(tokens, by).word !== 'by') by--;
  if (tokenAt(tokens, by).word !== 'by' || by < from - 1 - MOST_BETWEEN) return undefined;
  const verb = tokenAt(tokens, by - 1);
  if (!SHRINKING_OR_GROWING.test(verb.word)) return undefined;
  return { from, to, fullFrom: by - 1, fullTo: to, factor: share };
}
