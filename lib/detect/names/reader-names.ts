import { foldName } from './fold.ts';

/** What the reader has said of names, earlier and on this page. */
export interface ReaderNames {
  /** Spellings the reader accepted: never to be marked again. */
  accepted: readonly string[];
}

/** Whether the reader accepted this spelling, or a name that holds it. */
export function acceptedBy(reader: ReaderNames | undefined): (name: string) => boolean {
  const accepted = new Set(reader?.accepted.map(foldName));
  return (name) => accepted.has(foldName(name));
}
