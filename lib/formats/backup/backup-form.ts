/**
 * The backup: JSON Lines (https://jsonlines.org), UTF-8, one thing a line, each line an object with one key.
 *
 *     {"backup":{"format":"blue-pencil","version":1,"created":"2026-02-03T12:00:00.000Z"}}
 *     {"event":{…}}
 *     {"annotation":{…, "history":[…]}}
 *     {"trashed":{…}}
 *     {"draft":{…}}
 *     {"name":{…}}
 *     {"search":{…}}
 *     {"page":{…}}
 *     {"damaged":{…}}
 *     {"settings":{…}}
 *     {"end":{"counts":{"annotation":1},"sha256":"…"}}
 *
 * The checksum is that of all bytes before the last line: `head -n -1 FILE | sha256sum`.
 */
export const BACKUP_FORMAT = 'blue-pencil';
export const BACKUP_VERSION = 1;

/** Bytes of one line: more than an annotation within its limits with a long history takes. */
export const LONGEST_LINE = 32_000_000;

/** Annotations and all else of one file. */
export const MOST_LINES = 5_000_000;

export const RECORD_TYPES = [
  'annotation',
  'trashed',
  'draft',
  'name',
  'event',
  'search',
  'page',
  'damaged',
  'settings',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

export type Counts = Partial<Record<RecordType, number>>;
