/** The later of two moments, ISO 8601 in UTC: a clock that was set back takes nothing back. */
export function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
