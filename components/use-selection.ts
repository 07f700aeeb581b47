import { useState } from 'preact/hooks';
import type { Rows } from './dashboard-rows.ts';

export interface SelectionModel {
  ids: ReadonlySet<string>;
  /** Takes a row in or out. */
  toggle(index: number): void;
  /** Takes in all rows from the one toggled last to this one. */
  extend(index: number): Promise<void>;
  /** Takes in every row that the search finds. */
  all(): Promise<void>;
  none(): void;
}

function withAll(ids: ReadonlySet<string>, more: readonly string[]): Set<string> {
  return new Set([...ids, ...more]);
}

function without(ids: ReadonlySet<string>, id: string): Set<string> {
  const rest = new Set(ids);
  rest.delete(id);
  return rest;
}

/** The rows that are to be changed together; they stay selected while the list is put in another order. */
export function useSelection(rows: Rows): SelectionModel {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState(0);
  return {
    ids,
    toggle(index) {
      const id = rows.at(index)?.annotation.id;
      if (id === undefined) return;
      setAnchor(index);
      setIds((before) => (before.has(id) ? without(before, id) : withAll(before, [id])));
    },
    async extend(index) {
      const [from, to] = [Math.min(anchor, index), Math.max(anchor, index)];
      const between = await rows.ids(from, to + 1);
      setIds((before) => withAll(before, between));
    },
    async all() {
      const every = await rows.ids(0, rows.isLeast ? Infinity : (rows.total ?? 0));
      setIds(new Set(every));
    },
    none: () => setIds(new Set()),
  };
}
