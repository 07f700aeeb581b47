import Papa from 'papaparse';
import type { Annotation, Evidence } from '../../annotation.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import { disarm } from './formula.ts';
import { type Column, COLUMNS, TAG_COLUMNS } from './sheet-columns.ts';

/** Excel reads UTF-8 only where the file begins with this mark. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** The values of the tags that stand in a column of their own. */
function tagged(tags: readonly string[], column: keyof typeof TAG_COLUMNS): string {
  const prefix = TAG_COLUMNS[column];
  const found = tags.filter((tag) => tag.startsWith(prefix));
  return found.map((tag) => tag.slice(prefix.length)).join('\n');
}

function sourceLine({ stance, url }: Evidence): string {
  return `${stance} ${url}`;
}

/** A part of each source, one line each in the order of the sources; nothing where no source has it. */
function sourceParts(evidence: readonly Evidence[], part: 'title' | 'quote' | 'accessed'): string {
  const lines = evidence.map((each) => (each[part] ?? '').replaceAll(/\s+/g, ' ').trim());
  return lines.some(Boolean) ? lines.join('\n') : '';
}

function rowOf({ id, target, claim, body, modified }: Annotation): Record<Column, string> {
  const { captured, source, selector } = target;
  const prefixes = Object.values(TAG_COLUMNS);
  const tags = body.tags.filter((tag) => !prefixes.some((prefix) => tag.startsWith(prefix)));
  return {
    claim: selector[0].exact,
    sentence: captured.sentence,
    kind: claim.kind,
    claimant: claim.claimant ?? '',
    rating: body.rating,
    method: tagged(body.tags, 'method'),
    source: body.evidence.map(sourceLine).join('\n'),
    date: modified.slice(0, 10),
    'verified by': tagged(body.tags, 'verified by'),
    note: body.note,
    tags: tags.join('\n'),
    link: textFragmentUrl(source, selector[0]),
    page: source,
    title: captured.title,
    'source title': sourceParts(body.evidence, 'title'),
    'source quote': sourceParts(body.evidence, 'quote'),
    'source seen': sourceParts(body.evidence, 'accessed'),
    id,
  };
}

function write(rows: string[][]): string {
  const text = Papa.unparse(rows, { quotes: true, newline: LINE_END, delimiter: ',' });
  return `${text}${LINE_END}`;
}

/**
 * Annotations as the sheet, piece by piece: a byte order mark, every cell in quotes, CRLF, and no cell
 * that a spreadsheet takes for a formula.
 *
 * @param batches some at a time
 */
export async function* writeSheet(
  batches: AsyncIterable<readonly Annotation[]>,
): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${write([[...COLUMNS]])}`;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield write(
      batch.map((annotation) => {
        const row = rowOf(annotation);
        return COLUMNS.map((column) => disarm(row[column]));
      }),
    );
  }
}
