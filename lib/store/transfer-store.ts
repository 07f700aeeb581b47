import { type Annotation, draftKey, type Revision } from '../annotation.ts';
import type { Before, ImportStore, OtherRecord, TrashedRecord } from '../import/import-store.ts';
import { NAME_LIMIT } from '../reader-name.ts';
import type { HistoryEntry, HistoryRow } from './changes.ts';
import type { Damaged } from './damaged.ts';
import type { Database } from './database.ts';
import { asEntry, withHistories } from './histories.ts';
import type { KeptPage } from './kept-page.ts';
import { NamesRefused } from './name-store.ts';
import { withRoom } from './with-room.ts';
import { forget } from './words/index.ts';
import { type Change, writeChanges, writtenTables } from './write.ts';

const wordsOf = ({ target }: Annotation): string => draftKey(target.source, target.selector[0]);

type Of<Type extends OtherRecord['type']> = Extract<OtherRecord, { type: Type }>;

function only<Type extends OtherRecord['type']>(
  records: readonly OtherRecord[],
  type: Type,
): Of<Type>[] {
  return records.filter((record): record is Of<Type> => record.type === type);
}

const isSameEvent = (row: HistoryEntry, { at, surface, what }: Omit<HistoryEntry, 'id'>): boolean =>
  row.at === at && row.surface === surface && row.what === what && !row.before?.body;

const keyOf = ({ at, surface, body }: Revision): string => JSON.stringify([at, surface, body]);

/** The revisions that are not kept yet, as the history keeps them. */
function revisionsOf({ id, history }: Annotation, kept: readonly Revision[]): HistoryEntry[] {
  const known = new Set(kept.map(keyOf));
  return history.filter((one) => !known.has(keyOf(one))).map((one) => asEntry(id, one));
}

/** @param isRestored its whole history came with it, so that nothing is to be added */
function changeOf(
  before: Annotation | undefined,
  after: Annotation,
  at: string,
  isRestored: boolean,
): Change {
  const { id } = after;
  const imported: HistoryEntry = { id, at, surface: 'import', what: 'imported' };
  const revisions = revisionsOf(after, before?.history ?? []);
  const entries = isRestored ? revisions : [...revisions, imported];
  return { id, before, after, entries };
}

const damagedKey = ({ key, found }: Pick<Damaged, 'key' | 'found'>): string =>
  JSON.stringify([key, found]);

/** What files bring into the store, and what is taken back of it. */
export class TransferStore implements ImportStore {
  private readonly db: Database;
  private readonly now: () => string;

  /** @param now ISO 8601, at the moment of a write */
  constructor(db: Database, now: () => string) {
    this.db = db;
    this.now = now;
  }

  async matching(given: readonly Annotation[]): Promise<(Annotation | undefined)[]> {
    const byId = await this.get(given.map(({ id }) => id));
    const sources = new Set(given.filter((_, at) => !byId[at]).map(({ target }) => target.source));
    if (sources.size === 0) return byId;
    const words = new Set(given.map(wordsOf));
    const ofPages = this.db.annotations.where('target.source').anyOf([...sources]);
    const same = await ofPages.filter((annotation) => words.has(wordsOf(annotation))).toArray();
    const found = await withHistories(this.db.history, same);
    const byWords = new Map(found.map((annotation) => [wordsOf(annotation), annotation]));
    return given.map((annotation, at) => byId[at] ?? byWords.get(wordsOf(annotation)));
  }

  async get(ids: readonly string[]): Promise<(Annotation | undefined)[]> {
    const rows = await this.db.annotations.bulkGet([...ids]);
    const present = rows.filter((row) => row !== undefined);
    const whole = await withHistories(this.db.history, present);
    const byId = new Map(whole.map((annotation) => [annotation.id, annotation]));
    return ids.map((id) => byId.get(id));
  }

  async areThere(records: readonly OtherRecord[]): Promise<boolean[]> {
    const asks = records.some(({ type }) => type === 'damaged');
    const damaged = new Set(asks ? await this.damagedKeys() : []);
    return Promise.all(records.map((record) => this.isThere(record, damaged)));
  }

  /** Of all that was set aside, read once for many questions: there is no index to ask for one. */
  private async damagedKeys(): Promise<string[]> {
    const keys: string[] = [];
    await this.db.quarantine.each((row) => void keys.push(damagedKey(row)));
    return keys;
  }

  private async isThere(record: OtherRecord, damaged: ReadonlySet<string>): Promise<boolean> {
    const { annotations, drafts, trash, names, history, searches, pages } = this.db;
    switch (record.type) {
      case 'event': {
        const { id, ...event } = record.event;
        const rows = await history.where('id').equals(id).toArray();
        return rows.some((row) => isSameEvent(row, event));
      }
      case 'search':
        return (await searches.get(record.search.id)) !== undefined;
      case 'page':
        return (await pages.get(record.page.source)) !== undefined;
      case 'damaged':
        return damaged.has(damagedKey(record.damaged));
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

  async lastEntry(): Promise<number> {
    const [last] = await this.db.history.toCollection().reverse().limit(1).primaryKeys();
    return last ?? 0;
  }

  /** @throws NamesRefused where the names would be too many; nothing is written then */
  put(given: readonly Annotation[], others: readonly OtherRecord[]): Promise<TrashedRecord[]> {
    return this.writing(async (at) => {
      const ids = given.map(({ id }) => id);
      const before = await this.get(ids);
      const trashed = await this.db.trash.bulkGet(ids);
      // What comes back is no longer deleted.
      await this.db.trash.bulkDelete(ids);
      await this.putOthers(others);
      const isTold = await this.areTold(ids);
      const changes = given.map((after, place) => {
        const isRestored = !before[place] && !trashed[place] && isTold[place] === true;
        return changeOf(before[place], after, at, isRestored);
      });
      await writeChanges(this.db, changes);
      return trashed.filter((row) => row !== undefined);
    });
  }

  /** For each whether its history tells how it came to be. */
  private areTold(ids: readonly string[]): Promise<boolean[]> {
    const { history } = this.db;
    return Promise.all(
      ids.map(async (id) => (await history.where('id').equals(id).limit(1).count()) > 0),
    );
  }

  private async putOthers(others: readonly OtherRecord[]): Promise<void> {
    const { drafts, trash, names, history, searches, pages, quarantine } = this.db;
    const events = only(others, 'event').map(({ event }) => event);
    await history.bulkAdd(events as HistoryRow[]);
    await searches.bulkPut(only(others, 'search').map(({ search }) => search));
    await pages.bulkPut(only(others, 'page').map(({ page }) => page as KeptPage));
    await quarantine.bulkAdd(only(others, 'damaged').map(({ damaged }) => damaged as Damaged));
    const trashed = only(others, 'trashed').map((record) => record.trashed);
    await trash.bulkPut(
      trashed.map((row) => ({ ...row, annotation: { ...row.annotation, history: [] } })),
    );
    const entries = trashed.flatMap(({ annotation }) => revisionsOf(annotation, []));
    await history.bulkAdd(entries as HistoryRow[]);
    await drafts.bulkPut(only(others, 'draft').map(({ draft }) => draft));
    const added = only(others, 'name').map(({ name }) => name);
    if (added.length > 0 && (await names.count()) + added.length > NAME_LIMIT.entries)
      throw new NamesRefused('full');
    await names.bulkPut(added);
  }

  takeBack(ids: readonly string[], others: readonly OtherRecord[], earlier: Before): Promise<void> {
    return this.writing(async () => {
      const { drafts, trash, names, history } = this.db;
      const there = (await this.get(ids)).filter((one) => one !== undefined);
      const changes = there.map((before): Change => ({
        id: before.id,
        before,
        after: undefined,
        entries: [],
      }));
      await writeChanges(this.db, changes);
      const trashed = only(others, 'trashed').map((record) => record.trashed.id);
      await trash.bulkDelete(trashed);
      await drafts.bulkDelete(only(others, 'draft').map(({ draft }) => draft.key));
      await names.bulkDelete(only(others, 'name').map(({ name }) => name.id));
      await this.db.searches.bulkDelete(only(others, 'search').map(({ search }) => search.id));
      await this.db.pages.bulkDelete(only(others, 'page').map(({ page }) => page.source));
      const back = new Set(ids);
      await trash.bulkPut(earlier.trashed.filter(({ id }) => back.has(id)));
      // What was never here before the import leaves nothing behind.
      const entries = await history
        .where('id')
        .anyOf([...ids, ...trashed])
        .primaryKeys();
      await history.bulkDelete(entries.filter((entry) => entry > earlier.entry));
    });
  }

  forget(): Promise<void> {
    return this.writing(async () => forget(this.db));
  }

  /** One transaction over all that files touch: it happens whole or not at all. */
  private writing<Answer>(work: (at: string) => Promise<Answer>): Promise<Answer> {
    const { drafts, trash, names, searches, pages, quarantine } = this.db;
    const own = [drafts, trash, names, searches, pages, quarantine];
    const tables = [...writtenTables(this.db), ...own];
    // Dexie has to see an async function, to keep the transaction open over what it awaits.
    return withRoom(() => this.db.transaction('rw', tables, async () => work(this.now())));
  }
}
