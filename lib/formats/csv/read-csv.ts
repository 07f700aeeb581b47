import Papa from 'papaparse';
import type { FileEntry, FileRecord, ReadFile, Rejection } from '../file-entry.ts';
import { FileRefused } from '../file-problem.ts';
import { inSlices } from '../in-slices.ts';
import { wholeText } from '../whole-text.ts';
import { isHypothesisHead, readHypothesisRow } from './read-hypothesis-row.ts';
import { readSheetRow } from './read-sheet-row.ts';
import { refuseCrumbs } from './refuse-crumbs.ts';

type ReadRow = (row: string[]) => FileRecord | Rejection;

/** Cells by the name of their column; of a name that stands twice the first one. */
function cellsBy(columns: readonly string[], row: string[]): (...names: string[]) => string {
  return (...names) => {
    const at = names.map((name) => columns.indexOf(name)).find((index) => index >= 0);
    return at === undefined ? '' : (row[at] ?? '');
  };
}

function rowReader(head: readonly string[]): ReadRow | undefined {
  const columns = head.map((name) => name.trim().toLowerCase());
  if (isHypothesisHead(columns)) return (row) => readHypothesisRow(cellsBy(columns, row));
  const isSheet =
    columns.includes('claim') && ['page', 'link'].some((one) => columns.includes(one));
  return isSheet ? (row) => readSheetRow(cellsBy(columns, row)) : undefined;
}

/**
 * Reads the sheet, as it was written here or has been through a spreadsheet (commas, semicolons or tabs
 * between the cells), and the sheets that Hypothesis exports.
 *
 * @throws FileRefused while the entries are read, where the file is none of these
 */
export function readCsv(chunks: AsyncIterable<Uint8Array>): ReadFile {
  async function* entries(): AsyncGenerator<FileEntry[]> {
    const text = (await wholeText(chunks)).replace(/^\ufeff/, '');
    refuseCrumbs(text);
    const { data } = Papa.parse(text, { skipEmptyLines: false });
    const [head = [], ...rows] = data;
    const read = rowReader(head);
    if (!read) throw new FileRefused('unknown', 1);
    const numbered = rows.map((row, at) => ({ row, line: at + 2 }));
    const filled = numbered.filter(({ row }) => row.some((cell) => cell.trim() !== ''));
    if (filled.length === 0) throw new FileRefused('no-annotations');
    yield* inSlices(filled, ({ row, line }) => ({ ...read(row), line }));
  }
  return { unit: 'row', whole: false, isStreamed: false, entries: entries(), warnings: [] };
}
