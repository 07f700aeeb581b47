import * as v from 'valibot';
import { annotationRecordSchema } from '../../annotation-record-schema.ts';
import { annotatedClaimSchema } from '../../annotation-schema.ts';
import {
  type Annotation,
  type AnnotationBody,
  type Evidence,
  type Rating,
  RATINGS,
  STANCES,
} from '../../annotation.ts';
import { checked } from '../checked.ts';
import type { FileRecord, Rejection } from '../file-entry.ts';
import { fromForeign } from '../foreign-annotation.ts';
import { listOf, numberOf, objectOf, textOf } from '../loose.ts';

type Loose = Record<string, unknown>;

const EPOCH = '1970-01-01T00:00:00.000Z';

function selectorOf(target: Loose, type: string): Loose {
  const selectors = listOf(target['selector']).map(objectOf);
  return selectors.find((selector) => listOf(selector['type']).includes(type)) ?? {};
}

function sourceOf(target: unknown): string {
  const { source, id } = objectOf(target);
  return textOf(target) || textOf(source) || textOf(objectOf(source)['id']) || textOf(id);
}

/** "mostly-false", or another program's "Mostly False". */
function ratingOf(value: string): Rating {
  const written = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return RATINGS.find((rating) => rating === written) ?? 'to-check';
}

function evidenceOf(body: Loose, accessed: string): Evidence {
  const quote = textOf(selectorOf(body, 'TextQuoteSelector')['exact']);
  const title = textOf(body['title']);
  const stance = STANCES.find((one) => one === body['stance']) ?? 'context';
  return {
    url: sourceOf(body),
    ...(title && { title }),
    ...(quote && { quote }),
    stance,
    accessed: textOf(objectOf(body['state'])['sourceDate']) || accessed,
  };
}

/** A body's own purpose, or what its annotation was made for. */
function purposeOf(body: Loose, motivation: unknown): string {
  const purpose = textOf(body['purpose']) || textOf(listOf(motivation)[0]);
  const isLink = body['type'] === 'SpecificResource' || (body['id'] && !body['value']);
  return isLink && !body['value'] && purpose !== 'tagging' ? 'linking' : purpose;
}

function bodyOf(annotation: Loose, accessed: string): AnnotationBody {
  const read: AnnotationBody = { rating: 'to-check', note: '', tags: [], evidence: [] };
  const notes: string[] = [];
  for (const given of [...listOf(annotation['bodyValue']), ...listOf(annotation['body'])]) {
    const body = typeof given === 'string' ? { value: given } : objectOf(given);
    const value = textOf(body['value']);
    const purpose = purposeOf(body, annotation['motivation']);
    if (purpose === 'linking') read.evidence.push(evidenceOf(body, accessed));
    else if (purpose === 'tagging') read.tags.push(value);
    else if (purpose === 'assessing' && ratingOf(value) !== 'to-check')
      read.rating = ratingOf(value);
    else if (value !== '' && value !== 'to-check') notes.push(value);
  }
  return { ...read, note: notes.join('\n\n') };
}

function claimOf(annotation: Loose): Pick<Annotation, 'claim'> | undefined {
  const claim = v.safeParse(annotatedClaimSchema, annotation['claim']);
  return claim.success ? { claim: claim.output } : undefined;
}

/**
 * One annotation in the W3C's form; of another program's what fits is taken.
 *
 * https://www.w3.org/TR/annotation-model/
 */
export function readWebAnnotation(item: unknown): FileRecord | Rejection {
  const annotation = objectOf(item);
  const [given] = listOf(annotation['target']);
  const target = objectOf(given);
  const quote = selectorOf(target, 'TextQuoteSelector');
  const exact = textOf(quote['exact']);
  if (exact === '') return { type: 'rejected', problem: 'no-quote', field: 'target.selector' };
  const created = textOf(annotation['created']) || textOf(annotation['modified']) || EPOCH;
  const source = sourceOf(given);
  const read = checked(
    annotationRecordSchema,
    fromForeign({
      id: textOf(annotation['id']) || JSON.stringify([source, exact, created]),
      source,
      exact,
      prefix: textOf(quote['prefix']),
      suffix: textOf(quote['suffix']),
      start: numberOf(selectorOf(target, 'TextPositionSelector')['start']),
      body: bodyOf(annotation, created),
      created,
      modified: textOf(annotation['modified']) || created,
      ...claimOf(annotation),
      captured: objectOf(annotation['captured']),
    }),
  );
  return 'output' in read ? { type: 'annotation', annotation: read.output } : read;
}
