import { toAnnotationPage } from '@/lib/formats/web-annotation';
import type { AnnotationStore } from '@/lib/store';
import { saveFile } from './save-file';

/** All ratings as one file of W3C Web Annotations. */
export async function saveCopy(store: AnnotationStore): Promise<void> {
  const now = new Date().toISOString();
  const page = toAnnotationPage(await store.all(), now);
  saveFile(`blue-pencil-${now.slice(0, 10)}.jsonld`, JSON.stringify(page, undefined, 2));
}
