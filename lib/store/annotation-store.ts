import type { Annotation, AnnotationBody, Surface, TextQuoteSelector } from '../annotation.ts';
import { createAnnotation, draftKey, reviseAnnotation } from '../annotation.ts';
import type { Draft } from '../annotation.ts';
import { isSound, type SaveRequest } from '../annotation-schema.ts';
import type { Database, Trashed } from './database.ts';

function isSameQuote(a: TextQuoteSelector, b: TextQuoteSelector): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}

/** Reading and writing annotations. Each write is one transaction: it happens whole or not at all. */
export class AnnotationStore {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  /** The annotations of a page, oldest first. */
  annotationsOf(source: string): Promise<Annotation[]> {
    const ofPage = this.db.annotations.where('target.source').equals(source);
    return ofPage.filter(isSound).sortBy('created');
  }

  get(id: string): Promise<Annotation | undefined> {
    return this.db.annotations.get(id);
  }

  trashed(id: string): Promise<Trashed | undefined> {
    return this.db.trash.get(id);
  }

  /** At most `limit` annotations of all pages, newest first. */
  latest(limit: number): Promise<Annotation[]> {
    const newestFirst = this.db.annotations.orderBy('created').reverse();
    return newestFirst.filter(isSound).limit(limit).toArray();
  }

  /** All annotations, oldest first. */
  all(): Promise<Annotation[]> {
    return this.db.annotations.orderBy('created').filter(isSound).toArray();
  }

  count(): Promise<number> {
    return this.db.annotations.count();
  }

  /**
   * Keeps what a card sends. Asking twice is the same as asking once, so a caller that got no answer
   * may ask again: an annotation with the id, or on the same words of the same page, is revised. One
   * that was deleted meanwhile comes back out of the trash, with its history.
   *
   * @param now ISO 8601
   */
  save(request: SaveRequest, surface: Surface, now: string): Promise<Annotation> {
    const { annotations, drafts, trash } = this.db;
    return this.db.transaction('rw', annotations, drafts, trash, async () => {
      const existing = await this.existing(request);
      const saved = existing
        ? reviseAnnotation(existing, request, surface, now)
        : createAnnotation(request.id, request.target, request.claim, request.body, now);
      await annotations.put(saved);
      await trash.delete(saved.id);
      await drafts.delete(draftKey(request.target.source, request.target.selector[0]));
      return saved;
    });
  }

  private async existing({ id, target }: SaveRequest): Promise<Annotation | undefined> {
    const { annotations, trash } = this.db;
    const ofPage = annotations.where('target.source').equals(target.source);
    return (
      (await annotations.get(id)) ??
      (await trash.get(id))?.annotation ??
      (await ofPage
        .filter((other) => isSameQuote(other.target.selector[0], target.selector[0]))
        .first())
    );
  }

  /**
   * Moves an annotation to the trash.
   *
   * @param now ISO 8601
   * @returns whether there was one
   */
  remove(id: string, now: string): Promise<boolean> {
    const { annotations, trash } = this.db;
    return this.db.transaction('rw', annotations, trash, async () => {
      const annotation = await annotations.get(id);
      if (!annotation) return false;
      await trash.put({ id, deleted: now, annotation });
      await annotations.delete(id);
      return true;
    });
  }

  /**
   * Takes an annotation out of the trash again.
   *
   * @throws Error where the trash does not hold it
   */
  restore(id: string): Promise<Annotation> {
    const { annotations, trash } = this.db;
    return this.db.transaction('rw', annotations, trash, async () => {
      const trashed = await trash.get(id);
      const present = await annotations.get(id);
      if (present) return present;
      if (!trashed) throw new Error('This annotation is not in the trash.');
      await annotations.put(trashed.annotation);
      await trash.delete(id);
      return trashed.annotation;
    });
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
    await this.db.drafts.put({ key: draftKey(source, quote), source, body, modified: now });
  }

  async dropDraft(source: string, quote: TextQuoteSelector): Promise<void> {
    await this.db.drafts.delete(draftKey(source, quote));
  }
}
