import type { Run } from './align.ts';
import { type Question, keyOf } from './question.ts';
import { sortOf } from './sort-of-figure.ts';
import { isOfAnother, shared } from './supplanted.ts';

/** So much, by weight, of what stood beside the claim's figure stands beside the one that became of it. */
const ENOUGH = 0.8;

/**
 * The figure of a sentence that was not in the kept one and has more of the words beside it that stood beside the
 * claim's than any other has, and more than of those beside another figure that is gone: of "the union counted 20, the
 * police 9" the union's, wherever it stands now.
 */
export function likeliestSuccessor(question: Question, home: Run): Run | undefined {
  const { kept, index, values } = question;
  const { words, sentence } = kept;
  const sort = sortOf(words, keyOf(kept, values));
  if (!sort) return undefined;
  const was = { from: values[0]!, to: values.at(-1)! + 1 };
  const before = words.spelling.slice(sentence.from, sentence.to);
  let best: Run | undefined;
  let most = ENOUGH;
  for (let j = home.from; j < home.to; j++) {
    if (sortOf(index.words, j) !== sort || before.includes(index.words.spelling[j]!)) continue;
    const run = { from: j, to: j + 1 };
    const here = shared(question, was, run);
    if (here < most || isOfAnother(question, home, run, here)) continue;
    best = run;
    most = here;
  }
  return best;
}
