import type { Annotation } from '../annotation.ts';
import type { FileRecord } from '../formats/file-entry.ts';

/** What a file holds beside annotations. */
export type OtherRecord = Exclude<FileRecord, { type: 'annotation' }>;

/** The calls that importing needs of what keeps the reader's work. */
export interface ImportStore {
  /** For each the annotation kept here with its id, or on the same words of the same page. */
  matching(annotations: readonly Annotation[]): Promise<(Annotation | undefined)[]>;
  /** For each whether the like of it is kept here. */
  areThere(records: readonly OtherRecord[]): Promise<boolean[]>;
  /** Writes all of them or none. */
  put(annotations: readonly Annotation[], others: readonly OtherRecord[]): Promise<void>;
  /** Takes back what an import brought: all of them or none. */
  takeBack(ids: readonly string[], others: readonly OtherRecord[]): Promise<void>;
  get(ids: readonly string[]): Promise<(Annotation | undefined)[]>;
}

export interface ImportOptions {
  signal: AbortSignal;
  /** Entries looked at so far. */
  onProgress(entries: number): void;
  /** Lets the page be drawn and clicked between batches. */
  pause(): Promise<void>;
}
