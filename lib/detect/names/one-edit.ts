/** How one word became another by a single slip in the sense of Damerau and Levenshtein. */
export type Edit = 'exchange' | 'doubling' | 'other';

/**
 * The single edit that makes `b` of `a`, or undefined where none or more than one is needed:
 * `exchange` of two neighbours, `doubling` of a letter or leaving one of a double out, or any `other`
 * letter put in, left out or replaced.
 */
export function oneEdit(a: string, b: string): Edit | undefined {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1) return undefined;
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const leftA = endA - from;
  const leftB = endB - from;
  if (leftA + leftB === 0) return undefined;
  if (leftA + leftB === 1) {
    const longest = leftA > 0 ? a : b;
    return longest[from] === longest[from - 1] ? 'doubling' : 'other';
  }
  if (leftA === 1 && leftB === 1) return 'other';
  const exchanged =
    leftA === 2 && leftB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
  return exchanged ? 'exchange' : undefined;
}

/** Whether exactly one edit lies between the two. */
export function isOneEdit(a: string, b: string): boolean {
  return oneEdit(a, b) !== undefined;
}
