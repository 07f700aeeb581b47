import type { Rating } from '../lib/annotation.ts';
import type { RatingTally } from '../lib/tally/index.ts';

/** What a spreadsheet would take for a formula; names come from pages and are nobody's to trust. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string | number): string {
  const harmless = typeof text === 'string' && FORMULA.test(text) ? `'${text}` : String(text);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** RFC 4180, with a head; read as a table by any spreadsheet. */
export function talliesCsv(
  tallies: readonly RatingTally[],
  ratings: readonly Rating[],
  head: readonly string[],
  nameOf: (name: string) => string,
): string {
  const rows = tallies.map(({ name, ratings: counts, total }) => [
    nameOf(name),
    ...ratings.map((rating) => counts[rating] ?? 0),
    total,
  ]);
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
