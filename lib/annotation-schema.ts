import * as v from 'valibot';
import { CLAIM_KINDS, REASON_CODES } from './claim.ts';
import { evidenceUrl, RATINGS, STANCES, type AnnotationBody } from './annotation.ts';

/**
 * What may enter the store, checked at the door. The limits are far above anything a reader writes
 * and keep a hostile page or file from filling the disk (UTF-16 code units).
 */
export const LIMIT = { address: 8_192, line: 2_000, passage: 20_000, note: 100_000, entries: 500 };

const line = v.pipe(v.string(), v.maxLength(LIMIT.line));
const passage = v.pipe(v.string(), v.maxLength(LIMIT.passage));
const moment = v.pipe(v.string(), v.isoTimestamp());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const webAddress = v.pipe(
  v.string(),
  v.maxLength(LIMIT.address),
  v.check((url) => /^https?:/i.test(url) && evidenceUrl(url) !== undefined, 'not a web address'),
);

export const sourceSchema = webAddress;

/** What a page calls itself. */
export const claimedSchema = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(LIMIT.address))),
  v.maxLength(10),
);

const figure = v.object({
  type: v.literal('figure'),
  low: v.number(),
  high: v.number(),
  bound: v.picklist(['exact', 'about', 'over', 'under', 'at-least', 'at-most']),
  precision: v.object({ low: v.number(), high: v.number() }),
  currency: v.optional(line),
  unit: v.optional(line),
  per: v.optional(line),
});

const date = v.object({
  type: v.literal('date'),
  year: v.optional(v.number()),
  month: v.optional(v.number()),
  day: v.optional(v.number()),
  quarter: v.optional(v.number()),
  half: v.optional(v.picklist([1, 2])),
  decade: v.optional(v.number()),
  season: v.optional(v.picklist(['spring', 'summer', 'autumn', 'winter'])),
  fiscal: v.optional(v.boolean()),
});

export const bodySchema = v.object({
  rating: v.picklist([...RATINGS, 'to-check']),
  note: v.pipe(v.string(), v.maxLength(LIMIT.note)),
  tags: v.pipe(v.array(line), v.maxLength(LIMIT.entries)),
  evidence: v.pipe(
    v.array(
      v.object({
        url: webAddress,
        title: v.optional(line),
        quote: v.optional(passage),
        stance: v.picklist(STANCES),
        accessed: moment,
      }),
    ),
    v.maxLength(LIMIT.entries),
  ),
}) satisfies v.GenericSchema<unknown, AnnotationBody>;

export const quoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(passage, v.minLength(1)),
  prefix: passage,
  suffix: passage,
});

export const targetSchema = v.object({
  source: webAddress,
  selector: v.tuple([
    quoteSchema,
    v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  ]),
  captured: v.object({
    url: webAddress,
    sentence: passage,
    title: line,
    site: line,
    author: v.optional(line),
    published: v.optional(line),
  }),
});

export const annotatedClaimSchema = v.object({
  kind: v.picklist(CLAIM_KINDS),
  text: v.pipe(passage, v.minLength(1)),
  value: v.optional(v.variant('type', [figure, date])),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.pipe(
    v.array(
      v.object({
        code: v.picklist(REASON_CODES),
        detail: v.optional(line),
        favours: v.boolean(),
      }),
    ),
    v.maxLength(LIMIT.entries),
  ),
  claimant: v.optional(line),
  suggestion: v.optional(
    v.object({
      text: line,
      fullName: line,
      source: v.picklist(['page', 'list', 'reader']),
      about: v.optional(line),
      count: v.optional(offset),
      written: v.optional(line),
    }),
  ),
});

/** What a card asks to be kept: a new annotation, or the new body of the one with that id. */
export const saveRequestSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  target: targetSchema,
  claim: annotatedClaimSchema,
  body: bodySchema,
  /** What the edit began from: only what it changed is written over what others wrote meanwhile. */
  base: v.optional(bodySchema),
});

/** A row of the store; what the schema does not name may be missing or more. */
const annotationSchema = v.looseObject({
  id: v.string(),
  created: v.string(),
  modified: v.string(),
  target: targetSchema,
  claim: annotatedClaimSchema,
  body: bodySchema,
  history: v.array(v.unknown()),
});

/** Whether a row can be shown; one that was damaged stays where it is and is passed over. */
export function isSound(row: unknown): boolean {
  return v.is(annotationSchema, row);
}

/** A page with annotations as its reader has seen it. */
export const seenPageSchema = v.object({
  source: webAddress,
  title: line,
  /** Sentences in place of those that were rated, by the annotation. */
  corrections: v.pipe(
    v.array(v.object({ id: v.pipe(v.string(), v.uuid()), sentence: passage })),
    v.maxLength(LIMIT.entries),
  ),
});

export type SeenPage = v.InferOutput<typeof seenPageSchema>;

export type SaveRequest = v.InferOutput<typeof saveRequestSchema>;

export const nameCandidatesSchema = v.pipe(
  v.array(
    v.object({
      text: v.pipe(v.string(), v.maxLength(200)),
      count: offset,
      elsewhere: v.optional(offset),
      context: v.optional(line),
    }),
  ),
  v.maxLength(5_000),
);

export const nameEvidenceSchema = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(200))),
  v.maxLength(5_000),
);

/**
 * @param what names the thing in the error: "annotation"
 * @throws Error that says which part is wrong and what was expected
 */
export function parseAs<const S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  what: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue as v.BaseIssue<unknown>);
  throw new Error(`The ${what} is not valid${place ? ` at ${place}` : ''}: ${issue.message}`);
}
