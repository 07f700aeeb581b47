import { writeAnnotationPage } from '@/lib/formats/web-annotation/write-annotation-page';
import type { AnnotationStore } from '@/lib/store';
import { saveFile } from './save-file';

/** All ratings as one file of W3C Web Annotations. */
export async function saveCopy(store: AnnotationStore): Promise<void> {
  const now = new Date().toISOString();
  async function* all() {
    yield await store.all();
  }
  const pieces = await Array.fromAsync(writeAnnotationPage(all(), now));
  saveFile(`blue-pencil-${now.slice(0, 10)}.jsonld`, pieces.join(''));
}
