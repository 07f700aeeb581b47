import { type Annotation, draftKey } from '../../../lib/annotation.ts';
import type { ImportStore, OtherRecord } from '../../../lib/import/import-store.ts';

const wordsOf = ({ target }: Annotation): string => draftKey(target.source, target.selector[0]);

/** What an import needs of the store, kept in memory. */
export class MemoryStore implements ImportStore {
  rows: Annotation[];
  others: OtherRecord[] = [];

  constructor(rows: Annotation[] = []) {
    this.rows = structuredClone(rows);
  }

  async matching(annotations: readonly Annotation[]) {
    return annotations.map(
      (given) =>
        this.rows.find(({ id }) => id === given.id) ??
        this.rows.find((row) => wordsOf(row) === wordsOf(given)),
    );
  }

  async areThere(records: readonly OtherRecord[]) {
    const keys = new Set(this.others.map((one) => JSON.stringify(one)));
    return records.map((record) => keys.has(JSON.stringify(record)));
  }

  async put(annotations: readonly Annotation[], others: readonly OtherRecord[]) {
    for (const annotation of annotations) {
      this.rows = this.rows.filter(({ id }) => id !== annotation.id);
      this.rows.push(structuredClone(annotation));
    }
    this.others.push(...others);
    return [];
  }

  async lastEntry() {
    return 0;
  }

  async takeBack(ids: readonly string[], others: readonly OtherRecord[]) {
    this.rows = this.rows.filter(({ id }) => !ids.includes(id));
    this.others = this.others.filter((one) => !others.includes(one));
  }

  async forget() {}

  async get(ids: readonly string[]) {
    return ids.map((wanted) => this.rows.find(({ id }) => id === wanted));
  }
}
