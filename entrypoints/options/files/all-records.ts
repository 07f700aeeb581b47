import type { FileRecord } from '@/lib/formats/file-entry';
import { siteRules, strictness } from '@/lib/settings';
import { type Database, eachRecord } from '@/lib/store';

/** All that a backup keeps: what the store holds, and the settings that belong to it. */
export async function* allRecords(db: Database): AsyncGenerator<FileRecord[]> {
  yield* eachRecord(db);
  const settings = {
    strictness: await strictness.getValue(),
    siteRules: await siteRules.getValue(),
  };
  yield [{ type: 'settings', settings }];
}
