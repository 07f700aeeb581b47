import type { Annotation } from '../annotation.ts';
import type { ReadFile } from '../formats/file-entry.ts';
import { batchesOf } from './batches.ts';
import { IdList } from './id-list.ts';
import type { ImportOptions, ImportStore, OtherRecord, TrashedRecord } from './import-store.ts';
import { type Choice, merge, withHistoryOf } from './merge.ts';
import { currentState } from './states.ts';
import { Sieve } from './sift.ts';
import { weigh, type Weighed } from './weigh.ts';

export interface Choices {
  /** For each conflict that has none of its own. */
  rest: Choice;
  /** By the id of the annotation kept here. */
  own: ReadonlyMap<string, Choice>;
}

/** What an import has done, so that it can be taken back. */
export interface ImportReceipt {
  /** Ids of what was new, each with its `modified` in milliseconds in the list beside it. */
  added: IdList;
  modified: number[];
  /** What was changed, as it was before. */
  former: Annotation[];
  /** How many of these say what they said, with more history. */
  histories: number;
  others: OtherRecord[];
  /** What was new here and in the trash before. */
  trashed: TrashedRecord[];
  /** The place in the history of the last entry before; undefined until something is written. */
  entry: number | undefined;
}

function toWrite(
  { standing, theirs, mine }: Weighed,
  choices: Choices,
  now: string,
): Annotation | undefined {
  if (standing === 'same') return undefined;
  if (!mine) return theirs;
  if (standing === 'history') return withHistoryOf(mine, theirs);
  if (standing === 'update') return merge(mine, theirs, 'update', now);
  const choice = choices.own.get(mine.id) ?? choices.rest;
  return choice === 'mine' ? undefined : merge(mine, theirs, choice, now);
}

function note(receipt: ImportReceipt, { mine }: Weighed, written: Annotation): void {
  if (mine) {
    receipt.former.push(mine);
    if (currentState(mine) === currentState(written)) receipt.histories += 1;
  } else {
    receipt.added.push(written.id);
    receipt.modified.push(Date.parse(written.modified));
  }
}

async function missing(others: readonly OtherRecord[], store: ImportStore): Promise<OtherRecord[]> {
  const data = others.filter((record) => record.type !== 'settings');
  const there = data.length > 0 ? await store.areThere(data) : [];
  return data.filter((_, at) => !there[at]);
}

/**
 * Writes what a file brings, batch by batch; each is one transaction and judged against what is kept
 * at that moment. Ended half-way, what was written stays and is in the receipt; importing the file
 * again goes on from there.
 *
 * @param file read anew, to be read from its beginning
 * @param receipt filled as it goes
 * @param now ISO 8601
 * @throws the signal's reason where the reader has ended it
 */
export async function runImport(
  file: ReadFile,
  store: ImportStore,
  choices: Choices,
  receipt: ImportReceipt,
  now: string,
  options: ImportOptions,
): Promise<void> {
  const sieve = new Sieve();
  for await (const batch of batchesOf(file, options)) {
    const sifted = sieve.sift(batch);
    const incoming = sifted.annotations;
    const kept = await store.matching(incoming.map(({ annotation }) => annotation));
    const others = await missing(sifted.others, store);
    const writes = weigh(incoming, kept, file.whole).flatMap((weighed) => {
      const written = toWrite(weighed, choices, now);
      return written ? [{ weighed, written }] : [];
    });
    if (writes.length === 0 && others.length === 0) continue;
    receipt.entry ??= await store.lastEntry();
    const taken = await store.put(
      writes.map(({ written }) => written),
      others,
    );
    receipt.trashed.push(...taken);
    for (const { weighed, written } of writes) note(receipt, weighed, written);
    // Events go with their annotations, and would fill the memory.
    receipt.others.push(...others.filter(({ type }) => type !== 'event'));
  }
}

export function emptyReceipt(): ImportReceipt {
  return {
    added: new IdList(),
    modified: [],
    former: [],
    histories: 0,
    others: [],
    trashed: [],
    entry: undefined,
  };
}
