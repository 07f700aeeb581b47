import type { Annotation } from '../annotation.ts';
import type { FileRecord } from '../formats/file-entry.ts';

/** What a file holds beside annotations. */
export type OtherRecord = Exclude<FileRecord, { type: 'annotation' }>;

/** A deleted annotation, as files and the store keep it. */
export type TrashedRecord = Extract<OtherRecord, { type: 'trashed' }>['trashed'];

/** What stood before an import, where it is to be taken back. */
export interface Before {
  /** The place in the history of the last entry there was. */
  entry: number;
  /** Those that the import took out of the trash. */
  trashed: readonly TrashedRecord[];
}

/** The calls that importing needs of what keeps the reader's work. */
export interface ImportStore {
  /** For each the annotation kept here with its id, or on the same words of the same page. */
  matching(annotations: readonly Annotation[]): Promise<(Annotation | undefined)[]>;
  /** For each whether the like of it is kept here. */
  areThere(records: readonly OtherRecord[]): Promise<boolean[]>;
  /** The place in the history of the last entry there is; 0 where there is none. */
  lastEntry(): Promise<number>;
  /**
   * Writes all of them or none.
   *
   * @returns those that it took out of the trash
   */
  put(annotations: readonly Annotation[], others: readonly OtherRecord[]): Promise<TrashedRecord[]>;
  /** Takes back what an import brought: all of them or none. What was in the trash before is there again. */
  takeBack(ids: readonly string[], others: readonly OtherRecord[], before: Before): Promise<void>;
  /** Leaves no word of what was taken back: once, at the end, as it takes as long for few as for many. */
  forget(): Promise<void>;
  get(ids: readonly string[]): Promise<(Annotation | undefined)[]>;
}

export interface ImportOptions {
  signal: AbortSignal;
  /**
   * @param entries looked at so far
   * @param share of the entries that were given at once, of a file that is not streamed all of them: 0 to 1
   */
  onProgress(entries: number, share: number): void;
  /** Lets the page be drawn and clicked between batches. */
  pause(): Promise<void>;
}
