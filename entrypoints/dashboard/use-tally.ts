import { useEffect, useState } from 'preact/hooks';
import { matches, type Query } from '@/lib/query';
import type { AnnotationStore } from '@/lib/store';
import { countIn, newTally, type Tally } from '@/lib/tally';

/** Annotations read at a time. */
const BATCH = 500;

async function tallyOf(store: AnnotationStore, query: Query, signal: AbortSignal): Promise<Tally> {
  const tally = newTally();
  for await (const batch of store.each(BATCH, signal))
    for (const annotation of batch) if (matches(query, annotation)) countIn(tally, annotation);
  return tally;
}

/**
 * What the annotations found come to, counted while the pictures are looked at.
 *
 * @param seen another value asks for another count
 */
export function useTally(
  store: AnnotationStore,
  isShown: boolean,
  query: Query,
  seen: readonly unknown[],
): Tally | undefined {
  const [tally, setTally] = useState<Tally>();
  useEffect(() => {
    if (!isShown) return undefined;
    const ending = new AbortController();
    tallyOf(store, query, ending.signal).then(setTally, () => undefined);
    return () => ending.abort();
  }, [isShown, ...seen]);
  return tally;
}
