import type { Annotation } from '../annotation.ts';
import type { KeptSettings, LineUnit, ReadFile } from '../formats/file-entry.ts';
import type { FileWarning } from '../formats/file-problem.ts';
import { batchesOf } from './batches.ts';
import type { ImportOptions, ImportStore, OtherRecord } from './import-store.ts';
import type { Standing } from './judge.ts';
import { type RejectedEntry, Sieve } from './sift.ts';
import { differences, type Field, FIELDS } from './states.ts';
import { weigh, type Weighed } from './weigh.ts';

/** Of each list so many are shown; the counts say how many there are. */
export const MOST_SHOWN = 200;

export interface Conflict {
  line: number;
  mine: Annotation;
  theirs: Annotation;
  fields: Field[];
}

/** What a file would bring; nothing of it is written yet. */
export interface ImportPlan {
  unit: LineUnit;
  counts: Record<Standing | 'rejected', number>;
  /** Names, drafts and deleted annotations: those that are new here, and those that are not. */
  others: { new: number; there: number };
  /** In how many conflicts a field differs. */
  disagree: Record<Field, number>;
  fresh: Annotation[];
  updates: Annotation[];
  conflicts: Conflict[];
  rejected: RejectedEntry[];
  warnings: FileWarning[];
  settings?: KeptSettings;
}

function emptyPlan({ unit, warnings }: ReadFile): ImportPlan {
  return {
    unit,
    counts: { new: 0, update: 0, history: 0, same: 0, conflict: 0, rejected: 0 },
    others: { new: 0, there: 0 },
    disagree: Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>,
    fresh: [],
    updates: [],
    conflicts: [],
    rejected: [],
    warnings,
  };
}

function show<One>(list: One[], one: One): void {
  if (list.length < MOST_SHOWN) list.push(one);
}

function addConflict(plan: ImportPlan, line: number, mine: Annotation, theirs: Annotation): void {
  const fields = differences(mine, theirs);
  for (const field of fields) plan.disagree[field] += 1;
  show(plan.conflicts, { line, mine, theirs, fields });
}

function addAnnotation(plan: ImportPlan, { line, standing, theirs, mine }: Weighed): void {
  plan.counts[standing] += 1;
  if (standing === 'new') show(plan.fresh, theirs);
  if (standing === 'update') show(plan.updates, theirs);
  if (standing === 'conflict' && mine) addConflict(plan, line, mine, theirs);
}

async function addOthers(
  plan: ImportPlan,
  others: readonly OtherRecord[],
  store: ImportStore,
): Promise<void> {
  const settings = others.findLast((record) => record.type === 'settings');
  if (settings) plan.settings = settings.settings;
  // What happened is no work of its own.
  const rest = others.filter(({ type }) => type !== 'settings' && type !== 'event');
  if (rest.length === 0) return;
  for (const isThere of await store.areThere(rest)) plan.others[isThere ? 'there' : 'new'] += 1;
}

/**
 * Reads a file to its end, checks all of it and says what it would bring. Writes nothing.
 *
 * @throws FileRefused where the file cannot be read at all
 * @throws the signal's reason where the reader has ended it
 */
export async function planImport(
  file: ReadFile,
  store: ImportStore,
  options: ImportOptions,
): Promise<ImportPlan> {
  const plan = emptyPlan(file);
  const sieve = new Sieve();
  for await (const batch of batchesOf(file, options)) {
    const { annotations, others, rejected } = sieve.sift(batch);
    plan.counts.rejected += rejected.length;
    for (const entry of rejected) show(plan.rejected, entry);
    const kept = await store.matching(annotations.map(({ annotation }) => annotation));
    for (const weighed of weigh(annotations, kept, file.whole)) addAnnotation(plan, weighed);
    await addOthers(plan, others, store);
  }
  return plan;
}
