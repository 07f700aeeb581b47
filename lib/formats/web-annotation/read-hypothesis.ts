import { annotationRecordSchema } from '../../annotation-record-schema.ts';
import { checked } from '../checked.ts';
import type { FileRecord, Rejection } from '../file-entry.ts';
import { fromForeign } from '../foreign-annotation.ts';
import { listOf, numberOf, objectOf, textOf } from '../loose.ts';

/**
 * One annotation of a Hypothesis export, or of an answer of its API (https://h.readthedocs.io/en/latest/api-reference/):
 * `uri`, `text` (Markdown), `tags`, `target[0].selector`, `document.title`. It has no rating.
 */
export function readHypothesis(item: unknown): FileRecord | Rejection {
  const annotation = objectOf(item);
  if (listOf(annotation['references']).length > 0)
    return { type: 'rejected', problem: 'reply', field: 'references' };
  const selectors = listOf(objectOf(listOf(annotation['target'])[0])['selector']).map(objectOf);
  const selectorOf = (type: string) => selectors.find((one) => one['type'] === type) ?? {};
  const quote = selectorOf('TextQuoteSelector');
  const exact = textOf(quote['exact']);
  if (exact === '') return { type: 'rejected', problem: 'no-quote', field: 'target.selector' };
  const [title] = listOf(objectOf(annotation['document'])['title']);
  const created = utc(textOf(annotation['created']));
  const read = checked(
    annotationRecordSchema,
    fromForeign({
      id: `https://hypothes.is/a/${textOf(annotation['id'])}`,
      source: textOf(annotation['uri']),
      exact,
      prefix: textOf(quote['prefix']),
      suffix: textOf(quote['suffix']),
      start: numberOf(selectorOf('TextPositionSelector')['start']),
      body: {
        rating: 'to-check',
        note: textOf(annotation['text']),
        tags: listOf(annotation['tags']).map(textOf),
        evidence: [],
      },
      created,
      modified: utc(textOf(annotation['updated'])) || created,
      captured: typeof title === 'string' ? { title } : {},
    }),
  );
  return 'output' in read ? { type: 'annotation', annotation: read.output } : read;
}

/** Hypothesis gives microseconds: "2024-05-01T10:00:00.123456+00:00". */
function utc(moment: string): string {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : new Date(time).toISOString();
}
