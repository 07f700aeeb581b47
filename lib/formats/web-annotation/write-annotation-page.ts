import type { Annotation } from '../../annotation.ts';
import { CONTEXT } from './form.ts';
import { toWebAnnotation } from './to-web-annotation.ts';

/**
 * Annotations as one file in the W3C's interchange form, JSON-LD, piece by piece: an annotation page
 * (https://www.w3.org/TR/annotation-model/#annotation-page) with one annotation a line.
 *
 * @param batches some at a time
 * @param now ISO 8601
 */
export async function* writeAnnotationPage(
  batches: AsyncIterable<readonly Annotation[]>,
  now: string,
): AsyncGenerator<string> {
  const head = {
    '@context': CONTEXT,
    id: `urn:blue-pencil:${now}`,
    type: 'AnnotationPage',
    modified: now,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
  let separator = '\n';
  for await (const batch of batches)
    for (const annotation of batch) {
      yield `${separator}${JSON.stringify(toWebAnnotation(annotation))}`;
      separator = ',\n';
    }
  yield '\n]}\n';
}
