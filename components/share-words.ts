import type { FigureValue } from '../lib/claim.ts';

/** "one in a thousand" */
const MOST_PARTS = 1000;

/**
 * "2/3", of a share that the page told in words or as "one in five": 0.6666666667 has a precision that nobody stated.
 * What is written with a point is as precise as its last digit, which is how the two are told apart.
 */
export function shareWords({ low, high, precision }: FigureValue): string | undefined {
  const width = precision.high - precision.low;
  const isShare = low === high && high > 0 && high < 1 && (width === 0 || width > high * 0.99);
  if (!isShare) return undefined;
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const count = Math.round(high * parts);
    if (Math.abs(high * parts - count) < 1e-9) return `${count}/${parts}`;
  }
  return undefined;
}
