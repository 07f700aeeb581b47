import * as v from 'valibot';
import { sourceSchema } from './annotation-schema.ts';
import {
  EVERYWHERE,
  NAME_LIMIT,
  nameKey,
  type ReaderName,
  tidyLine,
  tidyName,
} from './reader-name.ts';

/** Longer texts of a message are none that a reader has written; those a page has are cut. */
const LONGEST = 2_000;

const lineOf = (limit: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.maxLength(LONGEST),
      v.transform((text) => tidyLine(text, limit)),
    ),
  );

/** What may enter the reader's list of names, checked at the door and made tidy. */
const name = v.pipe(
  v.string(),
  v.transform((text) => tidyName(text) ?? ''),
  v.minLength(1, 'not a name'),
);
const id = v.pipe(v.string(), v.uuid());
const source = v.union([v.literal(EVERYWHERE), sourceSchema]);
const title = lineOf(NAME_LIMIT.title);
const about = lineOf(NAME_LIMIT.about);

/** What a card asks: that a spelling be accepted, on one page or everywhere. */
export const acceptRequestSchema = v.object({ id, name, source, title });

export type AcceptRequest = v.InferOutput<typeof acceptRequestSchema>;

/** The key is worked out here: which names are the same is not for a message to say. */
export const readerNameSchema = v.pipe(
  v.object({
    id,
    kind: v.picklist(['accepted', 'known']),
    name,
    source,
    title,
    about,
    added: v.pipe(v.string(), v.isoTimestamp()),
  }),
  v.check(({ kind, source: page }) => kind === 'accepted' || page === EVERYWHERE, 'not a page'),
  v.transform((given): ReaderName => ({ ...given, key: nameKey(given) })),
);

export const readerNamesSchema = v.pipe(v.array(readerNameSchema), v.maxLength(NAME_LIMIT.entries));

export const idsSchema = v.pipe(v.array(id), v.maxLength(NAME_LIMIT.entries));
