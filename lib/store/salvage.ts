import { Dexie } from 'dexie';
import { WORD_TABLES } from './words/index.ts';

/** Everything of a database as it lies there, table by table. */
export interface Salvaged {
  /** In Dexie’s count. */
  version: number;
  tables: Record<string, unknown[]>;
}

/**
 * Reads a database in whatever version it is, without upgrading it: for a copy of the reader's work
 * where an upgrade failed, or where a newer version of the extension has written it.
 */
export async function salvage(name = 'blue-pencil'): Promise<Salvaged> {
  const db = await new Dexie(name).open();
  try {
    const tables: Salvaged['tables'] = {};
    // What is made from the annotations can be made again.
    const made = new Set(['entries', 'stats', ...Object.keys(WORD_TABLES)]);
    for (const table of db.tables.filter((one) => !made.has(one.name)))
      tables[table.name] = await table.toArray();
    return { version: db.verno, tables };
  } finally {
    db.close();
  }
}
