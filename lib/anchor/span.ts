import type { AnnotatedClaim, TextPositionSelector } from '../annotation.ts';

/** A stretch of page text: UTF-16 code units, end exclusive. */
export type Span = Pick<TextPositionSelector, 'start' | 'end'>;

export type Kind = AnnotatedClaim['kind'];
