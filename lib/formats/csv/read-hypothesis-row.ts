import { annotationRecordSchema } from '../../annotation-record-schema.ts';
import { checked } from '../checked.ts';
import type { FileRecord, Rejection } from '../file-entry.ts';
import { fromForeign } from '../foreign-annotation.ts';

/** Whether these are the columns of a Hypothesis export; their names have changed over the years. */
export function isHypothesisHead(columns: readonly string[]): boolean {
  return ['url', 'quote', 'tags'].every((name) => columns.includes(name));
}

/**
 * A row of a Hypothesis export: URL, Quote, Body (or Comment), Tags, Creation Date (or Created at),
 * Annotation/Reply Type (or Type).
 *
 * @param cell the first of the named columns that there is, "" where there is none
 */
export function readHypothesisRow(cell: (...names: string[]) => string): FileRecord | Rejection {
  const kind = cell('annotation/reply type', 'type').toLowerCase();
  if (kind === 'reply') return { type: 'rejected', problem: 'reply', field: 'Type' };
  const exact = cell('quote');
  if (exact === '') return { type: 'rejected', problem: 'no-quote', field: 'Quote' };
  const source = cell('url');
  const time = Date.parse(cell('creation date', 'created at'));
  const created = new Date(Number.isNaN(time) ? 0 : time).toISOString();
  const note = cell('body', 'comment', 'text');
  const tags = cell('tags').split(',');
  const read = checked(
    annotationRecordSchema,
    fromForeign({
      id: JSON.stringify([source, exact, created, note]),
      source,
      exact,
      prefix: '',
      suffix: '',
      start: 0,
      body: {
        rating: 'to-check',
        note,
        tags: tags.map((tag) => tag.trim()).filter(Boolean),
        evidence: [],
      },
      created,
      modified: created,
      captured: {},
    }),
  );
  return 'output' in read ? { type: 'annotation', annotation: read.output } : read;
}
