import type { NameStatement, ReaderName } from '../lib/reader-name.ts';

/** Each call rejects with an Error whose message is plain words for the reader; nothing has changed then. */
export interface NamesProps {
  /** Undefined while they are being read. */
  names: ReaderName[] | undefined;
  /** Adds all or none, and gives them as they are kept. */
  onAdd(statements: NameStatement[]): Promise<ReaderName[]>;
  onRevise(name: ReaderName): Promise<void>;
  onRemove(names: ReaderName[]): Promise<void>;
  /** Brings removed names back. */
  onRestore(names: ReaderName[]): Promise<void>;
  /** `text` is the file to be kept by the reader. */
  onExport(text: string): void;
}
