import { CARDINAL, SCALE } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { belowThousand, type Words } from './below-thousand.ts';

/** A cardinal spelled out, below a million; the words for millions are a scale ({@link readScale}). */
export function readWords(tokens: readonly Token[], at: number): Words | undefined {
  if (!(tokenAt(tokens, at).is & CARDINAL)) return undefined;
  const head = belowThousand(tokens, at);
  if (!head || tokenAt(tokens, head.to).word !== 'thousand') return head;
  const value = head.value * 1000;
  const and = tokenAt(tokens, head.to + 1).word === 'and' ? 1 : 0;
  const tail = belowThousand(tokens, head.to + 1 + and);
  const follows = tail && tail.value < 1000 && !(and && tail.value >= 100);
  return follows && !(tokenAt(tokens, tail.to).is & SCALE)
    ? { to: tail.to, value: value + tail.value, step: tail.step }
    : { to: head.to + 1, value, step: head.step * 1000 };
}
