import type { Surface } from '../annotation.ts';
import type { Database } from './database.ts';
import { later } from './later.ts';
import { type Change, transact } from './write.ts';

/**
 * Moves the annotations of one page to another: the article has another address now. What they say and of
 * what stays; the address they had goes to their histories.
 *
 * @param now ISO 8601
 * @returns how many were moved
 */
export function moveAnnotations(
  db: Database,
  from: string,
  to: string,
  surface: Surface,
  now: string,
): Promise<number> {
  return transact(db, async () => {
    const rows = await db.annotations.where('target.source').equals(from).toArray();
    const changes = rows.map((before): Change => {
      const { id, target, modified } = before;
      const captured = { ...target.captured, url: to };
      const after = { ...before, modified: later(now, modified) };
      const moved = { ...after, target: { ...target, source: to, captured } };
      const entry = {
        id,
        at: moved.modified,
        surface,
        what: 'revised',
        before: { target },
      } as const;
      return { id, before, after: moved, entries: [entry] };
    });
    return { changes, answer: changes.length };
  });
}
