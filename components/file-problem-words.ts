import type { LineUnit } from '../lib/formats/file-entry.ts';
import type { EntryProblem, FileProblem, FileWarning } from '../lib/formats/file-problem.ts';
import type { RejectedEntry } from '../lib/import/sift.ts';
import type { MessageKey, Translate } from '../lib/words.ts';

const FILE_KEYS = {
  empty: 'file_empty',
  packed: 'file_packed',
  binary: 'file_binary',
  'not-utf8': 'file_not_utf8',
  'too-large': 'file_too_large',
  'not-json': 'file_not_json',
  unknown: 'file_unknown',
  newer: 'file_newer',
  'no-annotations': 'file_no_annotations',
} as const satisfies Record<FileProblem, MessageKey>;

const ENTRY_KEYS = {
  'not-json': 'entry_not_json',
  'not-utf8': 'entry_not_utf8',
  'too-long': 'entry_too_long',
  missing: 'entry_missing',
  wrong: 'entry_wrong',
  link: 'entry_link',
  length: 'entry_length',
  duplicate: 'entry_duplicate',
  unknown: 'entry_unknown',
  'no-quote': 'entry_no_quote',
  reply: 'entry_reply',
  'too-many': 'entry_too_many',
} as const satisfies Record<EntryProblem, MessageKey>;

const WARNING_KEYS = {
  'cut-off': 'file_cut_off',
  altered: 'file_altered',
} as const satisfies Record<FileWarning, MessageKey>;

const UNIT_KEYS = {
  line: 'unit_line',
  row: 'unit_row',
  entry: 'unit_entry',
} as const satisfies Record<LineUnit, MessageKey>;

/** Why a file was refused, where, and what to do; nothing of it was kept. */
export function fileProblemWords(
  t: Translate,
  file: string,
  problem: FileProblem,
  line: number | undefined,
): string {
  const where = line === undefined ? file : t('file_at', file, t('unit_line', line));
  return t(FILE_KEYS[problem], where);
}

/** "Row 5, rating: …" */
export function rejectionWords(
  t: Translate,
  unit: LineUnit,
  { line, field, problem }: RejectedEntry,
): string {
  const place = t(UNIT_KEYS[unit], line);
  return t('entry_at', field ? t('entry_field', place, field) : place, t(ENTRY_KEYS[problem]));
}

export function warningWords(t: Translate, warning: FileWarning): string {
  return t(WARNING_KEYS[warning]);
}
