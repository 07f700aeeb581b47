import { type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Annotation, type AnnotationBody, emptyBody } from '../lib/annotation.ts';
import { mergeBody } from '../lib/merge-body.ts';

const isSame = (a: AnnotationBody, b: AnnotationBody): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * What the form began from. Where the annotation is saved elsewhere meanwhile the form goes on from that: a
 * field that its reader has left alone becomes what it is there.
 *
 * @param body what the form holds
 * @param take puts another body into the form; `isUnsaved` where it says more than is saved
 */
export function useBase(
  annotation: Annotation | undefined,
  body: AnnotationBody,
  take: (body: AnnotationBody, isUnsaved: boolean) => void,
): RefObject<AnnotationBody> {
  const base = useRef(annotation?.body ?? emptyBody());
  useLayoutEffect(() => {
    const there = annotation?.body;
    const before = base.current;
    if (!there || isSame(before, there)) return;
    base.current = there;
    const merged = mergeBody(before, body, there);
    take(merged, !isSame(merged, there));
  }, [annotation]);
  return base;
}
