import type { Annotation, Correction, Draft, Surface } from '../annotation.ts';
import type { ReaderName } from '../reader-name.ts';
import type { EntryProblem, FileWarning } from './file-problem.ts';

/** A deleted annotation, as the trash keeps it. */
export interface TrashedEntry {
  id: string;
  /** ISO 8601 */
  deleted: string;
  annotation: Annotation;
}

/** What happened to an annotation, where no wording was replaced: those stand in the annotation’s history. */
export interface EventEntry {
  /** Of the annotation. */
  id: string;
  /** ISO 8601 */
  at: string;
  surface: Surface;
  what: 'created' | 'revised' | 'deleted' | 'restored' | 'imported';
}

/** A search that the reader named. */
export interface SearchEntry {
  id: string;
  name: string;
  query: string;
  /** ISO 8601 */
  created: string;
}

/** A page that has annotations, as the store keeps it. */
export interface PageEntry {
  source: string;
  title: string;
  site: string;
  fingerprint?: string[] | undefined;
  /** ISO 8601 */
  seen: string;
  /** What it says in place of sentences that were rated, by the annotation. */
  corrections?: Record<string, Correction> | undefined;
}

/** A row that could not be read, as it was found. */
export interface DamagedEntry {
  table: 'annotations' | 'trash' | 'drafts';
  key: string;
  row?: unknown;
  /** ISO 8601 */
  found: string;
  problem: string;
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
  | { type: 'event'; event: EventEntry }
  | { type: 'search'; search: SearchEntry }
  | { type: 'page'; page: PageEntry }
  | { type: 'damaged'; damaged: DamagedEntry }
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
  /** Whether it is read as its bytes come in, or all of it before the first entry is given. */
  isStreamed: boolean;
  /** In the order of the file, some at a time, checked; none where there is time to pause. */
  entries: AsyncIterable<FileEntry[]>;
  /** Complete when the entries have been read. */
  warnings: FileWarning[];
}
