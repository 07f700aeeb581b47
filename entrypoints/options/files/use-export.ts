import { useEffect, useRef, useState } from 'preact/hooks';
import { countWords } from '@/components/count-words';
import type { ExportProps } from '@/components/export-choices';
import type { ExportForm } from '@/components/export-forms';
import type { Annotation } from '@/lib/annotation';
import { words } from '@/lib/locale';
import { type Database, Upkeep } from '@/lib/store';
import { allRecords } from './all-records';
import { counted } from './counted';
import { savePieces, sweepPieces } from './save-pieces';
import { fileName, MOST_IN_REPORT, writeForm } from './write-form';

/** Some of the annotations, as the page has them to offer. */
export interface ExportSource {
  id: string;
  label: string;
  count: number;
  /** Everything there is: its backup is the whole database, and counts as one. */
  isAll?: boolean;
  each(): AsyncIterable<readonly Annotation[]>;
}

type Outcome = Pick<ExportProps, 'news' | 'failure'>;

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Exports of what the page has to offer, one at a time. */
export function useExport(db: Database, sources: ExportSource[]): ExportProps {
  const [writing, setWriting] = useState<number>();
  const [outcome, setOutcome] = useState<Outcome>({});
  const ending = useRef<AbortController>(undefined);
  useEffect(() => void sweepPieces(), []);

  async function write(form: ExportForm, source: ExportSource, reviewer: string): Promise<Outcome> {
    if ((form === 'html' || form === 'markdown') && source.count > MOST_IN_REPORT)
      return { failure: words('export_too_many', MOST_IN_REPORT) };
    const now = new Date().toISOString();
    const { signal } = (ending.current = new AbortController());
    let done = 0;
    const progress = (size: number) => setWriting(Math.min((done += size) / source.count, 1));
    const isWhole = form === 'backup' && source.isAll;
    const name = fileName(form, now);
    if (isWhole) {
      const { writeBackup } = await import('@/lib/formats/backup/write-backup');
      const upkeep = new Upkeep(db);
      const upTo = await upkeep.latest();
      await savePieces(name, writeBackup(counted(allRecords(db), signal, progress), now));
      await upkeep.noteBackup(now, upTo);
    } else {
      const batches = counted(source.each(), signal, progress);
      await savePieces(name, await writeForm(form, batches, reviewer, now));
    }
    const misses =
      form === 'claim-review' ? ` ${countWords(words, 'export_missing', source.count)}` : '';
    return { news: `${words('export_done', name)}${misses}` };
  }

  async function run(form: ExportForm, scope: string, reviewer: string): Promise<void> {
    const source = sources.find(({ id }) => id === scope);
    if (!source) return;
    setOutcome({});
    setWriting(0);
    try {
      setOutcome(await write(form, source, reviewer));
    } catch (cause) {
      const isEnded = ending.current?.signal.aborted;
      setOutcome(
        isEnded
          ? { news: words('export_stopped') }
          : { failure: words('export_failed', reasonOf(cause)) },
      );
    }
    setWriting(undefined);
  }

  return {
    scopes: sources.map(({ id, label }) => ({ id, label })),
    writing,
    ...outcome,
    onExport: (form, scope, reviewer) => void run(form, scope, reviewer),
    onCancel: () => ending.current?.abort(),
  };
}
