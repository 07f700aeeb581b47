import type { Changed } from '@/lib/store';
import type { Deed } from './deeds';

/** Annotations written in one transaction: few enough that the page stays quick. */
const SLICE = 250;

export interface Performed extends Changed {
  /** How many were gone through; fewer than were asked for where it was stopped. */
  done: number;
}

/** A deed that failed half way: what was done before stays, and can be taken back. */
export class StoppedShort extends Error {
  readonly performed: Performed;

  constructor(performed: Performed, cause: unknown) {
    super('Not all of it could be done.', { cause });
    this.performed = performed;
  }
}

/**
 * Does a deed slice by slice.
 *
 * @param onProgress before each slice but where there is one only
 * @param signal stops it after a slice
 * @throws StoppedShort where a slice could not be written
 */
export async function perform(
  { ids, work }: Deed,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Performed> {
  const before: Changed['before'] = [];
  const sources = new Set<string>();
  let done = 0;
  const soFar = (): Performed => ({ before, sources: [...sources], done });
  while (done < ids.length && !signal.aborted) {
    if (ids.length > SLICE) onProgress(done);
    const slice = ids.slice(done, done + SLICE);
    try {
      const changed = await work(slice);
      before.push(...changed.before);
      for (const source of changed.sources) sources.add(source);
    } catch (cause) {
      throw new StoppedShort(soFar(), cause);
    }
    done += slice.length;
  }
  return soFar();
}
