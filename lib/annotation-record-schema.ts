import * as v from 'valibot';
import type { Annotation, Draft } from './annotation.ts';
import { annotatedClaimSchema, bodySchema, targetSchema } from './annotation-schema.ts';

/** Revisions of one annotation: far more than a reader makes. */
const MOST_REVISIONS = 10_000;

const moment = v.pipe(v.string(), v.isoTimestamp());

const revision = v.object({
  at: moment,
  surface: v.picklist(['card', 'popup', 'sidepanel', 'dashboard', 'import']),
  body: bodySchema,
  target: v.optional(targetSchema),
  claim: v.optional(annotatedClaimSchema),
});

/** An annotation as a file holds it, whole with its history; what the schema does not name is dropped. */
export const annotationRecordSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  created: moment,
  modified: moment,
  motivation: v.literal('assessing'),
  target: targetSchema,
  claim: annotatedClaimSchema,
  body: bodySchema,
  history: v.pipe(v.array(revision), v.maxLength(MOST_REVISIONS)),
}) satisfies v.GenericSchema<unknown, Annotation>;

export const trashedRecordSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.uuid()),
    deleted: moment,
    annotation: annotationRecordSchema,
  }),
  v.check(({ id, annotation }) => id === annotation.id, 'another id'),
);

export const draftRecordSchema = v.object({
  key: v.pipe(v.string(), v.maxLength(100_000)),
  source: targetSchema.entries.source,
  body: bodySchema,
  modified: moment,
}) satisfies v.GenericSchema<unknown, Draft>;
