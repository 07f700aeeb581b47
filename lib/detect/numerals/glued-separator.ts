import { pastHyphen } from '../phrases/compound.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** Index after a separator written with hyphens, "-to-" or "-of-"; undefined where none stands at `at`. */
export function gluedSeparator(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
): number | undefined {
  const word = pastHyphen(tokens, at);
  if (word === at || !words.has(tokenAt(tokens, word).word)) return undefined;
  const next = pastHyphen(tokens, word + 1);
  return next === word + 1 ? undefined : next;
}
