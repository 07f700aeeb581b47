/**
 * Whether `b` is `a` with exactly one edit in the sense of Damerau and Levenshtein: a letter put in,
 * left out, replaced, or two neighbours exchanged. Equal strings are not one edit apart.
 */
export function isOneEdit(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1) return false;
  let from = 0;
  const shorter = Math.min(a.length, b.length);
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const leftA = endA - from;
  const leftB = endB - from;
  if (leftA + leftB === 0) return false;
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
