import type {
  Annotation,
  AnnotationBody,
  Correction,
  Surface,
  TextQuoteSelector,
} from '../annotation.ts';
import { draftKey } from '../annotation.ts';
import type { Draft } from '../annotation.ts';
import { isSound, type SaveRequest } from '../annotation-schema.ts';
import { EVERYTHING, type Query } from '../query/index.ts';
import type { BodyChange, Changed, HistoryEntry } from './changes.ts';
import { countFacets } from './count-facets.ts';
import type { Database, Trashed } from './database.ts';
import { each } from './each.ts';
import type { Facets } from './facets.ts';
import { count, find } from './find.ts';
import type { FindOptions, Found } from './find-options.ts';
import { historyOf, withHistories } from './histories.ts';
import { moveAnnotations } from './move.ts';
import { type Imported, putImported } from './put-imported.ts';
import { reviseEach, reviseMany } from './revise.ts';
import { save } from './save.ts';
import { tagsLike } from './tags-like.ts';
import { withRoom } from './with-room.ts';
import { listTrash, purge, removeMany, restoreMany, type TrashPage } from './trash.ts';

/**
 * Reading and writing annotations. Each write is one transaction: it happens whole or not at all.
 *
 * Who writes: pages of the extension (popup, side panel, dashboard, options) read and write here
 * directly, and tell the background which pages’ annotations they changed
 * (`background.annotationsChanged(sources)`), which lets the open pages of those sites read them
 * again; other pages of the extension see a write by `liveQuery`. Readers in web pages reach the
 * store through the background only, which tells the open pages itself.
 */
export class AnnotationStore {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  /** The annotations of a page, oldest first. */
  async annotationsOf(source: string): Promise<Annotation[]> {
    const ofPage = this.db.annotations.where('target.source').equals(source);
    const sound = await ofPage.filter(isSound).sortBy('created');
    return withHistories(this.db.history, sound);
  }

  async get(id: string): Promise<Annotation | undefined> {
    const row = await this.db.annotations.get(id);
    return row && (await withHistories(this.db.history, [row]))[0];
  }

  async trashed(id: string): Promise<Trashed | undefined> {
    const row = await this.db.trash.get(id);
    if (!row) return undefined;
    const [annotation = row.annotation] = await withHistories(this.db.history, [row.annotation]);
    return { ...row, annotation };
  }

  /** At most `limit` annotations of all pages, newest first, without their histories. */
  latest(limit: number): Promise<Annotation[]> {
    const newestFirst = this.db.annotations.orderBy('created').reverse();
    return newestFirst.filter(isSound).limit(limit).toArray();
  }

  /** All annotations at once, oldest first: where there may be many, use {@link each}. */
  async all(): Promise<Annotation[]> {
    const sound = await this.db.annotations.orderBy('created').filter(isSound).toArray();
    return withHistories(this.db.history, sound);
  }

  /** How many match, counted to the end. Without a query it costs nothing. */
  count(query: Query = EVERYTHING, signal?: AbortSignal): Promise<number> {
    return count(this.db, query, signal);
  }

  /**
   * The part of a list that is shown.
   *
   * @param onFirst told its first rows where the search for the others takes long: the same ones stand first in the answer
   * @throws DOMException AbortError once `signal` is aborted
   */
  find(
    query: Query,
    options: FindOptions = {},
    signal?: AbortSignal,
    onFirst?: (found: Found) => void,
  ): Promise<Found> {
    return find(this.db, query, options, signal, onFirst);
  }

  /** Tags in use that begin as typed, the most frequent first. */
  tagsLike(beginning: string, limit: number): Promise<string[]> {
    return tagsLike(this.db, beginning, limit);
  }

  /** What the annotations that match have in common, counted. Without a query it costs nothing. */
  facets(query: Query = EVERYTHING, signal?: AbortSignal): Promise<Facets> {
    return countFacets(this.db, query, signal);
  }

  /**
   * All annotations with their histories in batches, in the order of their ids, for exports: only one
   * batch is in memory, and what is written meanwhile does no harm.
   */
  each(batchSize: number, signal?: AbortSignal): AsyncGenerator<Annotation[]> {
    return each(this.db, batchSize, signal);
  }

  /** What happened to an annotation, oldest first; also of one in the trash. */
  historyOf(id: string): Promise<HistoryEntry[]> {
    return historyOf(this.db.history, id);
  }

  /** Rates or tags many; what one says already is left as it is. `now` is ISO 8601. */
  reviseMany(
    ids: readonly string[],
    change: BodyChange,
    surface: Surface,
    now: string,
  ): Promise<Changed> {
    return reviseMany(this.db, ids, change, surface, now);
  }

  /** Gives each the body named for its id: to undo a {@link reviseMany}. `now` is ISO 8601. */
  reviseEach(
    bodies: ReadonlyMap<string, AnnotationBody>,
    surface: Surface,
    now: string,
  ): Promise<Changed> {
    return reviseEach(this.db, bodies, surface, now);
  }

  /** Moves them to the trash; those not there are passed over. `now` is ISO 8601. */
  removeMany(ids: readonly string[], surface: Surface, now: string): Promise<Changed> {
    return removeMany(this.db, ids, surface, now);
  }

  /** Takes them out of the trash again; those not in it are passed over. `now` is ISO 8601. */
  restoreMany(ids: readonly string[], surface: Surface, now: string): Promise<Changed> {
    return restoreMany(this.db, ids, surface, now);
  }

  /** A part of the trash, the last deleted first. */
  trash(offset = 0, limit = 50): Promise<TrashPage> {
    return listTrash(this.db, offset, limit);
  }

  /**
   * Ends what is in the trash for good, with its history: the one thing that cannot be undone.
   *
   * @returns how many are gone
   */
  purge(ids: readonly string[] | 'all'): Promise<number> {
    return purge(this.db, ids);
  }

  /**
   * Writes a batch of annotations from a file in one transaction. One that is there (or in the trash)
   * under the same id is replaced, and what it said goes to its history; one that says the same is
   * left as it is, so that importing twice is the same as importing once. The decision which of two
   * is to win is the caller’s: hand in only what is to be written.
   *
   * @param now ISO 8601
   * @throws Error where one of them is damaged; nothing of the batch is written then
   */
  putImported(batch: readonly Annotation[], now: string): Promise<Imported> {
    return putImported(this.db, batch, now);
  }

  /**
   * Keeps what a card sends. Asking twice is the same as asking once, so a caller that got no answer
   * may ask again: an annotation with the id, or on the same words of the same page, is revised. One
   * that was deleted meanwhile comes back out of the trash, with its history.
   *
   * Where the request says what the edit began from (`base`), only what it changed is written, and
   * what another surface changed meanwhile stays.
   *
   * @param now ISO 8601
   */
  async save(request: SaveRequest, surface: Surface, now: string): Promise<Annotation> {
    const saved = await save(this.db, request, surface, now);
    const [whole = saved] = await withHistories(this.db.history, [saved]);
    return whole;
  }

  /**
   * Moves an annotation to the trash.
   *
   * @param now ISO 8601
   * @returns whether there was one
   */
  async remove(id: string, now: string, surface: Surface = 'card'): Promise<boolean> {
    return (await removeMany(this.db, [id], surface, now)).before.length > 0;
  }

  /**
   * Takes an annotation out of the trash again; one that is not in it stays as it is.
   *
   * @param now ISO 8601
   * @throws Error where neither the trash nor the list holds it
   */
  async restore(id: string, now: string, surface: Surface = 'card'): Promise<Annotation> {
    await restoreMany(this.db, [id], surface, now);
    const present = await this.get(id);
    if (!present) throw new Error('This annotation is not in the trash.');
    return present;
  }

  /**
   * The annotations of one page become those of another, as the article has moved. `now` is ISO 8601.
   *
   * @returns how many there were
   */
  move(from: string, to: string, surface: Surface, now: string): Promise<number> {
    return moveAnnotations(this.db, from, to, surface, now);
  }

  /** What the page of an annotation says now instead, where it was seen to say something else. */
  async correctionOf({ id, target }: Annotation): Promise<Correction | undefined> {
    const found = (await this.db.pages.get(target.source))?.corrections?.[id];
    return found?.sentence === target.captured.sentence ? undefined : found;
  }

  draftOf(source: string, quote: TextQuoteSelector): Promise<Draft | undefined> {
    return this.db.drafts.get(draftKey(source, quote));
  }

  /**
   * @param now ISO 8601
   */
  async saveDraft(
    source: string,
    quote: TextQuoteSelector,
    body: AnnotationBody,
    now: string,
  ): Promise<void> {
    const draft = { key: draftKey(source, quote), source, body, modified: now };
    await withRoom(() => this.db.drafts.put(draft));
  }

  async dropDraft(source: string, quote: TextQuoteSelector): Promise<void> {
    await this.db.drafts.delete(draftKey(source, quote));
  }
}
