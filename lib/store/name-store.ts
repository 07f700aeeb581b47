import { EVERYWHERE, NAME_LIMIT, type ReaderName } from '../reader-name.ts';
import type { Database } from './database.ts';

/** Why names were not kept; nothing was changed. */
export class NamesRefused extends Error {
  readonly why: 'full' | 'taken';

  constructor(why: 'full' | 'taken') {
    super(why === 'full' ? 'The list of names is full.' : 'This name is in the list already.');
    this.why = why;
  }
}

/** Reading and writing the reader's names. Each write is one transaction: it happens whole or not at all. */
export class NameStore {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  all(): Promise<ReaderName[]> {
    return this.db.names.toArray();
  }

  /** The names that hold on a page: those said of it, and those that hold everywhere. */
  namesFor(source: string): Promise<ReaderName[]> {
    return this.db.names.where('source').anyOf([EVERYWHERE, source]).toArray();
  }

  get(id: string): Promise<ReaderName | undefined> {
    return this.db.names.get(id);
  }

  /**
   * Adds names; one that is there already stays as it is, so asking twice is the same as asking once.
   *
   * @throws NamesRefused where they are too many
   */
  add(added: readonly ReaderName[]): Promise<void> {
    const { names } = this.db;
    return this.db.transaction('rw', names, async () => {
      const keys = added.map(({ key }) => key);
      const there = new Set((await names.where('key').anyOf(keys).toArray()).map(({ key }) => key));
      const fresh = new Map(
        added.filter(({ key }) => !there.has(key)).map((one) => [one.key, one]),
      );
      if ((await names.count()) + fresh.size > NAME_LIMIT.entries) throw new NamesRefused('full');
      await names.bulkPut([...fresh.values()]);
    });
  }

  /**
   * Replaces the name with that id, or brings it back where it was removed meanwhile.
   *
   * @throws NamesRefused where another one says the same
   */
  revise(revised: ReaderName): Promise<void> {
    const { names } = this.db;
    return this.db.transaction('rw', names, async () => {
      const same = await names.where('key').equals(revised.key).first();
      if (same && same.id !== revised.id) throw new NamesRefused('taken');
      await names.put(revised);
    });
  }

  /** Removes names and gives those that were there. */
  remove(ids: readonly string[]): Promise<ReaderName[]> {
    const { names } = this.db;
    return this.db.transaction('rw', names, async () => {
      const removed = (await names.bulkGet([...ids])).filter((name) => name !== undefined);
      await names.bulkDelete([...ids]);
      return removed;
    });
  }
}
