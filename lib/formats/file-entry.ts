import type { Annotation, Draft } from '../annotation.ts';
import type { ReaderName } from '../reader-name.ts';
import type { EntryProblem, FileWarning } from './file-problem.ts';

/** A deleted annotation, as the trash keeps it. */
export interface TrashedEntry {
  id: string;
  /** ISO 8601 */
  deleted: string;
  annotation: Annotation;
}

/** The settings that belong to the data. */
export interface KeptSettings {
  strictness?: 'few' | 'balanced' | 'all' | undefined;
  siteRules?: Record<string, 'on' | 'off'> | undefined;
}

/** One thing that a file holds, checked. */
export type FileRecord =
  | { type: 'annotation'; annotation: Annotation }
  | { type: 'name'; name: ReaderName }
  | { type: 'draft'; draft: Draft }
  | { type: 'trashed'; trashed: TrashedEntry }
  | { type: 'settings'; settings: KeptSettings };

/** Where in a file an entry stands that is left out, and why. */
export interface Rejection {
  type: 'rejected';
  /** Path of the field in the entry, or the column: "body.evidence.0.url". */
  field?: string;
  problem: EntryProblem;
}

/** `line` is counted from 1: a line of a backup, a row of a sheet, an entry of a list. */
export type FileEntry = (FileRecord | Rejection) & { line: number };

/** How the places in a file are counted. */
export type LineUnit = 'line' | 'row' | 'entry';

export interface ReadFile {
  unit: LineUnit;
  /**
   * Whether an annotation stands there as it was kept. A file of another form leaves out what it has
   * no place for, and that is taken from the annotation already there.
   */
  whole: boolean;
  /** In the order of the file, some at a time, checked. */
  entries: AsyncIterable<FileEntry[]>;
  /** Complete when the entries have been read. */
  warnings: FileWarning[];
}
