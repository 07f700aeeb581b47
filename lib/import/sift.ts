import { draftKey } from '../annotation.ts';
import type { Annotation } from '../annotation.ts';
import type { FileEntry, Rejection } from '../formats/file-entry.ts';
import type { OtherRecord } from './import-store.ts';
import { SeenKeys } from './seen-keys.ts';

export type RejectedEntry = Rejection & { line: number };

export interface Sifted {
  annotations: { line: number; annotation: Annotation }[];
  others: OtherRecord[];
  rejected: RejectedEntry[];
}

/** Parts the entries of one file by kind; an annotation that stands in it a second time is left out. */
export class Sieve {
  private readonly ids = new SeenKeys();
  private readonly claims = new SeenKeys();

  sift(entries: readonly FileEntry[]): Sifted {
    const sifted: Sifted = { annotations: [], others: [], rejected: [] };
    for (const entry of entries) {
      if (entry.type === 'rejected') sifted.rejected.push(entry);
      else if (entry.type !== 'annotation') sifted.others.push(entry);
      else if (this.isSeen(entry.annotation))
        sifted.rejected.push({ type: 'rejected', line: entry.line, problem: 'duplicate' });
      else sifted.annotations.push(entry);
    }
    return sifted;
  }

  private isSeen({ id, target }: Annotation): boolean {
    const isClaimSeen = this.claims.add(draftKey(target.source, target.selector[0]));
    return this.ids.add(id) || isClaimSeen;
  }
}
