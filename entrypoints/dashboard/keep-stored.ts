import type { AnnotationStore } from '@/lib/store';

/**
 * Asks the browser not to clear the reader's work when the disk runs short, once there is some. A full
 * page asks: the background cannot in Chrome, and over the popup Firefox's question would be lost.
 */
export async function keepStored(store: AnnotationStore): Promise<void> {
  if ((await store.count()) === 0 || (await navigator.storage.persisted())) return;
  await navigator.storage.persist();
}
