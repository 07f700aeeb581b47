import type { Run } from './align.ts';
import { type Figure, figureAt, figuresIn } from './whole-figure.ts';
import { type Question, keyOf } from './question.ts';
import { type Sort, sortOf } from './sort-of-figure.ts';

const SORTS = new Set<Sort | undefined>(['money', 'percentage', 'month', 'score']);

/**
 * The one sum, percentage, day or score of a sentence that was not in the kept one, where the claim's is the only one of
 * that sort that is in it no more, nor in the others made of the same: the sentence was turned round and its figure put right at once.
 */
export function oneForOne(
  { kept, index, values }: Question,
  home: Run,
  parts: readonly Run[],
): Run | undefined {
  const key = keyOf(kept, values);
  const sort = sortOf(kept.words, key);
  if (!SORTS.has(sort)) return undefined;
  const before = figuresIn(kept.words, kept.sentence, sort!);
  const after = figuresIn(index.words, home, sort!);
  const claimed = figureAt(kept.words, key, sort!).name;
  const all = [...after, ...parts.flatMap((part) => figuresIn(index.words, part, sort!))];
  const isGone = ({ name }: Figure): boolean => all.every((figure) => figure.name !== name);
  const gone = before.filter(isGone);
  const come = after.filter(({ name }) => before.every((figure) => figure.name !== name));
  const isOnly = gone.length === 1 && gone[0]!.name === claimed && come.length === 1;
  return isOnly ? come[0]!.run : undefined;
}
