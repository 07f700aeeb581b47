import * as v from 'valibot';
import { sourceSchema } from '../../annotation-schema.ts';
import { isDeep } from '../is-deep.ts';
import type { DamagedEntry, EventEntry, PageEntry, SearchEntry } from '../file-entry.ts';

const moment = v.pipe(v.string(), v.isoTimestamp());
const short = v.pipe(v.string(), v.maxLength(300));
const line = v.pipe(v.string(), v.maxLength(2_000));
const long = v.pipe(v.string(), v.maxLength(100_000));
const id = v.pipe(v.string(), v.uuid());

export const eventSchema = v.object({
  id,
  at: moment,
  surface: v.picklist(['card', 'popup', 'sidepanel', 'dashboard', 'import']),
  what: v.picklist(['created', 'revised', 'deleted', 'restored', 'imported']),
}) satisfies v.GenericSchema<unknown, EventEntry>;

export const searchSchema = v.object({
  id,
  name: short,
  query: line,
  created: moment,
}) satisfies v.GenericSchema<unknown, SearchEntry>;

export const pageSchema = v.object({
  source: sourceSchema,
  title: line,
  site: short,
  fingerprint: v.optional(v.pipe(v.array(short), v.maxLength(100))),
  seen: moment,
  corrections: v.optional(v.record(id, v.object({ sentence: long, seen: moment }))),
}) satisfies v.GenericSchema<unknown, PageEntry>;

/** The row itself may be anything that can be copied: nothing but a file ever reads it. */
export const damagedSchema = v.object({
  table: v.picklist(['annotations', 'trash', 'drafts']),
  key: long,
  row: v.optional(
    v.pipe(
      v.unknown(),
      v.check((row) => !isDeep(row), 'too deep'),
    ),
  ),
  found: moment,
  problem: line,
}) satisfies v.GenericSchema<unknown, DamagedEntry>;
