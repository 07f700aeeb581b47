import type { Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';
import { partAfter } from './part-after.ts';
import { pointAfter } from './point-after.ts';
import { readParts } from './read-parts.ts';
import { readWords } from './read-words.ts';
import { withScale } from './with-scale.ts';

/** The number whose words begin at `at`: "twenty-five million", "two-thirds", "three and a half". */
export function readSpelled(tokens: readonly Token[], at: number): Numeral | undefined {
  const words = readWords(tokens, at);
  if (!words) return undefined;
  const parts = readParts(tokens, at, words.to, words.value);
  if (parts) return parts;
  const half = partAfter(tokens, words.to);
  if (half) return withScale(tokens, at, half.to, words.value + half.value, 0.5, false);
  const point = pointAfter(tokens, words.to);
  if (point) return withScale(tokens, at, point.to, words.value + point.value, point.step, false);
  return withScale(tokens, at, words.to, words.value, words.step, false);
}
