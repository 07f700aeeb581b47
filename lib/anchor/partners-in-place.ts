import type { Run } from './align.ts';
import type { Words } from './words.ts';

/**
 * The partners of the alignment, and for words that have none the word that stands where they stood, beside
 * the partner of the word beside them: at the ends of a sentence the alignment leaves both out.
 */
export function partnersInPlace(
  partner: readonly number[],
  { from, to }: Run,
  now: Words,
): number[] {
  const filled = [...partner];
  const taken = new Set(partner);
  const fill = (i: number, beside: number, step: 1 | -1): void => {
    const j = beside - step;
    if (filled[i]! >= 0 || beside < 0 || j < 0 || j >= now.begins.length || taken.has(j)) return;
    if (now.begins[step > 0 ? beside : j]) return;
    filled[i] = j;
    taken.add(j);
  };
  for (let i = to - 2; i >= from; i--) fill(i, filled[i + 1]!, 1);
  for (let i = from + 1; i < to; i++) fill(i, filled[i - 1]!, -1);
  return filled;
}
