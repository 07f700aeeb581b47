/**
 * How alike the texts of two fingerprints are, 0 to 1: about the part of their three-word runs that both have.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  return a.filter((part, at) => part === b[at]).length / a.length;
}
