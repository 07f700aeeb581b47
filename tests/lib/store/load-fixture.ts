import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';

/** A database as a version of the extension left it: its tables, and the rows in them. */
export interface Fixture {
  version: number;
  tables: Record<string, Record<string, unknown>[]>;
}

/** The schema of each version, as it was when it was current. */
const SCHEMAS: Record<number, Record<string, string>> = {
  1: {
    annotations: 'id, target.source, created',
    drafts: 'key, source',
    trash: 'id, deleted',
  },
  2: {
    annotations: 'id, target.source, created',
    drafts: 'key, source',
    trash: 'id, deleted',
    names: 'id, &key, source',
  },
  3: {
    annotations: 'id, target.source, created',
    drafts: 'key, source',
    trash: 'id, deleted',
    names: 'id, &key, source',
    history: '++n, id',
    entries: 'n, &id, created, site, rating, kind, value, high, claimant, *terms',
    stats: '[facet+key], [facet+count]',
    pages: 'source, site',
    searches: 'id',
    quarantine: '++n',
    state: 'key',
  },
  4: {
    annotations: 'id, target.source, created',
    drafts: 'key, source',
    trash: 'id, deleted',
    names: 'id, &key, source',
    history: '++n, id',
    entries: 'n, &id, created, site, rating, kind, value, high, claimant, *terms',
    stats: '[facet+key], [facet+count]',
    pages: 'source, site, *fingerprint',
    searches: 'id',
    quarantine: '++n',
    state: 'key',
  },
  5: {
    annotations: 'id, target.source, created',
    drafts: 'key, source',
    trash: 'id, deleted',
    names: 'id, &key, source',
    history: '++n, id',
    entries: 'n, &id, created, site, rating, kind, value, high, claimant',
    stats: '[facet+key], [facet+count]',
    pages: 'source, site, *fingerprint',
    searches: 'id',
    quarantine: '++n',
    state: 'key',
    segments: 's, tier',
    segmentKeys: 's',
    shards: '[s+part]',
    gone: '++g',
  },
};

type Row = Record<string, unknown>;

/** What a text cannot hold as it is, by table. */
const REVIVED: Record<string, (row: Row) => Row> = {
  segmentKeys: (row) => ({ ...row, keys: Float64Array.from(row['keys'] as number[]) }),
  gone: (row) => ({ ...row, keys: Float64Array.from(row['keys'] as number[]) }),
  shards: (row) => ({
    ...row,
    ends: Uint32Array.from(row['ends'] as number[]),
    bytes: Uint8Array.from(row['bytes'] as number[]),
  }),
};

export function readFixture(version: number): Fixture {
  return JSON.parse(
    readFileSync(new URL(`fixtures/version-${version}.json`, import.meta.url), 'utf8'),
  );
}

/** Puts a database into the browser's store as that version of the extension would have left it. */
export async function loadFixture(name: string, { version, tables }: Fixture): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(SCHEMAS[version] ?? {});
  for (const [table, rows] of Object.entries(tables))
    await old.table(table).bulkAdd(rows.map(REVIVED[table] ?? ((row) => row)));
  old.close();
}
