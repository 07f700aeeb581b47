import { annotationRecordSchema } from '../../annotation-record-schema.ts';
import {
  type AnnotatedClaim,
  type Evidence,
  evidenceUrl,
  type Rating,
  RATINGS,
  STANCES,
} from '../../annotation.ts';
import { CLAIM_KINDS } from '../../claim.ts';
import { checked } from '../checked.ts';
import type { FileRecord, Rejection } from '../file-entry.ts';
import { fromForeign } from '../foreign-annotation.ts';
import { rearm } from './formula.ts';
import { type Column, TAG_COLUMNS } from './sheet-columns.ts';

type Cell = (column: Column) => string;

function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** "Mostly false", as people write it, is "mostly-false"; undefined for none of ours. */
function ratingOf(written: string): Rating | undefined {
  const name =
    written
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-') || 'to-check';
  return ([...RATINGS, 'to-check'] as const).find((one) => one === name);
}

function sourceOf(line: string): Pick<Evidence, 'url' | 'stance'> {
  const [first = '', ...rest] = line.split(' ');
  const stance = STANCES.find((one) => one === first);
  const url = stance ? rest.join(' ') : line;
  return { url: evidenceUrl(url) ?? url, stance: stance ?? 'context' };
}

/** The sources, and what the columns beside say of each in their line; a line that is empty says nothing. */
function evidenceOf(cell: Cell, otherwise: string): Evidence[] {
  const partsIn = (column: Column): string[] => cell(column).split('\n');
  const titles = partsIn('source title');
  const quotes = partsIn('source quote');
  const seen = partsIn('source seen');
  return linesOf(cell('source')).map((line, at) => {
    const [title, quote] = [titles[at]?.trim(), quotes[at]?.trim()];
    const accessed = seen[at]?.trim() ? momentOf(seen[at]) : otherwise;
    return { ...sourceOf(line), ...(title && { title }), ...(quote && { quote }), accessed };
  });
}

function momentOf(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? '1970-01-01T00:00:00.000Z' : new Date(time).toISOString();
}

function tagsOf(cell: Cell): string[] {
  const own = Object.entries(TAG_COLUMNS).flatMap(([column, prefix]) =>
    linesOf(cell(column as Column)).map((value) => `${prefix}${value}`),
  );
  return [...linesOf(cell('tags')), ...own];
}

function claimOf(exact: string, cell: Cell): AnnotatedClaim {
  const kind = CLAIM_KINDS.find((one) => one === cell('kind')) ?? 'statement';
  const claimant = cell('claimant');
  return { kind, text: exact, score: 0, reasons: [], ...(claimant && { claimant }) };
}

/** The page of a link, without the directive that leads to the words. */
function pageOf(link: string): string {
  return link.split(':~:', 1)[0]?.replace(/#$/, '') ?? '';
}

/**
 * A row of the sheet. A row without an id gets one of its page and claim, the same each time.
 *
 * @param given the row's cells by column, as they stand in the file
 */
export function readSheetRow(given: (column: Column) => string): FileRecord | Rejection {
  const cell: Cell = (column) => rearm(given(column)).replaceAll('\r\n', '\n');
  const exact = cell('claim');
  if (exact === '') return { type: 'rejected', problem: 'missing', field: 'claim' };
  const rating = ratingOf(cell('rating'));
  if (!rating) return { type: 'rejected', problem: 'wrong', field: 'rating' };
  const source = cell('page') || pageOf(cell('link'));
  const sentence = cell('sentence') || exact;
  const at = Math.max(sentence.indexOf(exact), 0);
  const created = momentOf(cell('date'));
  const title = cell('title');
  const read = checked(
    annotationRecordSchema,
    fromForeign({
      id: cell('id') || JSON.stringify([source, exact]),
      source,
      exact,
      prefix: sentence.slice(0, at),
      suffix: sentence.slice(at + exact.length),
      start: 0,
      body: {
        rating,
        note: cell('note'),
        tags: tagsOf(cell),
        evidence: evidenceOf(cell, created),
      },
      created,
      modified: created,
      claim: claimOf(exact, cell),
      captured: { sentence, ...(title && { title }) },
    }),
  );
  return 'output' in read ? { type: 'annotation', annotation: read.output } : inColumn(read);
}

const COLUMN_OF: [string, Column][] = [
  ['target.source', 'page'],
  ['target.captured.url', 'page'],
  ['target.captured.sentence', 'sentence'],
  ['target.captured.title', 'title'],
  ['target.selector', 'claim'],
  ['claim.claimant', 'claimant'],
  ['claim.text', 'claim'],
  ['body.evidence', 'source'],
  ['body.note', 'note'],
  ['body.tags', 'tags'],
];

/** What is amiss, by the name of the column it stands in. */
function inColumn(rejection: Rejection): Rejection {
  const { field = '' } = rejection;
  const column = COLUMN_OF.find(([path]) => field.startsWith(path))?.[1];
  return column ? { ...rejection, field: column } : rejection;
}
