import type { Annotation } from '@/lib/annotation';

/**
 * Rows read anew, those that say what they said before as the objects they were: a row of the table that stays
 * as it is is not drawn again.
 */
export function keepSame(before: readonly Annotation[], rows: readonly Annotation[]): Annotation[] {
  const byId = new Map(before.map((row) => [row.id, row]));
  return rows.map((row) => {
    const known = byId.get(row.id);
    if (known?.modified !== row.modified) return row;
    return JSON.stringify(known) === JSON.stringify(row) ? known : row;
  });
}
