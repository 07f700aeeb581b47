import { type Annotation, draftKey } from '../annotation.ts';
import type { ImportStore, OtherRecord } from '../import/import-store.ts';
import { NAME_LIMIT } from '../reader-name.ts';
import type { Database } from './database.ts';
import { NamesRefused } from './name-store.ts';

const wordsOf = ({ target }: Annotation): string => draftKey(target.source, target.selector[0]);

type Of<Type extends OtherRecord['type']> = Extract<OtherRecord, { type: Type }>;

function only<Type extends OtherRecord['type']>(
  records: readonly OtherRecord[],
  type: Type,
): Of<Type>[] {
  return records.filter((record): record is Of<Type> => record.type === type);
}

/** What files bring into the store, and what is taken back of it. */
export class TransferStore implements ImportStore {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  async matching(given: readonly Annotation[]): Promise<(Annotation | undefined)[]> {
    const byId = await this.get(given.map(({ id }) => id));
    const sources = new Set(given.filter((_, at) => !byId[at]).map(({ target }) => target.source));
    if (sources.size === 0) return byId;
    const ofPages = this.db.annotations.where('target.source').anyOf([...sources]);
    const byWords = new Map<string, Annotation>();
    await ofPages.each((annotation) => void byWords.set(wordsOf(annotation), annotation));
    return given.map((annotation, at) => byId[at] ?? byWords.get(wordsOf(annotation)));
  }

  get(ids: readonly string[]): Promise<(Annotation | undefined)[]> {
    return this.db.annotations.bulkGet([...ids]);
  }

  areThere(records: readonly OtherRecord[]): Promise<boolean[]> {
    return Promise.all(records.map((record) => this.isThere(record)));
  }

  private async isThere(record: OtherRecord): Promise<boolean> {
    const { annotations, drafts, trash, names } = this.db;
    switch (record.type) {
      case 'name':
        return (await names.where('key').equals(record.name.key).count()) > 0;
      case 'draft':
        return (await drafts.where(':id').equals(record.draft.key).count()) > 0;
      case 'trashed': {
        const { id } = record.trashed;
        return [await annotations.get(id), await trash.get(id)].some(Boolean);
      }
      default:
        return true;
    }
  }

  /** @throws NamesRefused where the names would be too many; nothing is written then */
  put(given: readonly Annotation[], others: readonly OtherRecord[]): Promise<void> {
    const { annotations, drafts, trash, names } = this.db;
    return this.db.transaction('rw', annotations, drafts, trash, names, async () => {
      await annotations.bulkPut([...given]);
      // What comes back is no longer deleted.
      await trash.bulkDelete(given.map(({ id }) => id));
      await trash.bulkPut(only(others, 'trashed').map(({ trashed }) => trashed));
      await drafts.bulkPut(only(others, 'draft').map(({ draft }) => draft));
      const added = only(others, 'name').map(({ name }) => name);
      if (added.length > 0 && (await names.count()) + added.length > NAME_LIMIT.entries)
        throw new NamesRefused('full');
      await names.bulkPut(added);
    });
  }

  takeBack(ids: readonly string[], others: readonly OtherRecord[]): Promise<void> {
    const { annotations, drafts, trash, names } = this.db;
    return this.db.transaction('rw', annotations, drafts, trash, names, async () => {
      await annotations.bulkDelete([...ids]);
      await trash.bulkDelete(only(others, 'trashed').map(({ trashed }) => trashed.id));
      await drafts.bulkDelete(only(others, 'draft').map(({ draft }) => draft.key));
      await names.bulkDelete(only(others, 'name').map(({ name }) => name.id));
    });
  }
}
