import type { ExportForm } from '@/components/export-forms';
import type { Annotation } from '@/lib/annotation';
import type { FileRecord } from '@/lib/formats/file-entry';
import { words } from '@/lib/locale';

/** A report of more is too long to read, and has to be put together in memory. */
export const MOST_IN_REPORT = 2_000;

const ENDINGS = {
  backup: 'jsonl',
  sheet: 'csv',
  html: 'html',
  markdown: 'md',
  'web-annotation': 'jsonld',
  'claim-review': 'claimreview.jsonld',
} as const satisfies Record<ExportForm, string>;

/** @param now ISO 8601 */
export function fileName(form: ExportForm, now: string): string {
  return `blue-pencil-${now.slice(0, 10)}.${ENDINGS[form]}`;
}

type Pieces = AsyncIterable<string | Uint8Array<ArrayBuffer>>;

async function* asRecords(
  batches: AsyncIterable<readonly Annotation[]>,
): AsyncGenerator<FileRecord[]> {
  for await (const batch of batches)
    yield batch.map((annotation) => ({ type: 'annotation', annotation }));
}

async function* report(
  form: 'html' | 'markdown',
  batches: AsyncIterable<readonly Annotation[]>,
  now: string,
): AsyncGenerator<string> {
  const annotations = (await Array.fromAsync(batches)).flat();
  if (form === 'markdown') {
    const { writeMarkdownReport } = await import('@/lib/formats/report/write-markdown-report');
    yield writeMarkdownReport(annotations, { t: words, now });
    return;
  }
  const { writeHtmlReport } = await import('@/lib/formats/report/write-html-report');
  const { renderNote } = await import('@/lib/notes/render-note');
  yield writeHtmlReport(annotations, { t: words, now, renderNote });
}

/**
 * Annotations in one of the forms, piece by piece. What writes it is loaded only then.
 *
 * @param now ISO 8601
 */
export async function writeForm(
  form: ExportForm,
  batches: AsyncIterable<readonly Annotation[]>,
  reviewer: string,
  now: string,
): Promise<Pieces> {
  switch (form) {
    case 'backup': {
      const { writeBackup } = await import('@/lib/formats/backup/write-backup');
      return writeBackup(asRecords(batches), now);
    }
    case 'sheet': {
      const { writeSheet } = await import('@/lib/formats/csv/write-sheet');
      return writeSheet(batches);
    }
    case 'web-annotation': {
      const { writeAnnotationPage } =
        await import('@/lib/formats/web-annotation/write-annotation-page');
      return writeAnnotationPage(batches, now);
    }
    case 'claim-review': {
      const { writeClaimReviews } = await import('@/lib/formats/claim-review/write-claim-reviews');
      return writeClaimReviews(batches, reviewer ? { name: reviewer } : {}, words);
    }
    case 'html':
    case 'markdown':
      return report(form, batches, now);
  }
}
