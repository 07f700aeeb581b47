import { countWords } from '@/components/count-words';
import type { DataProps } from '@/components/options';
import { useStored } from '@/lib/live/use-stored';
import { words } from '@/lib/locale';
import { AnnotationStore, type Database } from '@/lib/store';
import { useBackup } from './files/use-backup';
import { useExport } from './files/use-export';
import { useImport } from './files/use-import';
import { useExamination } from './use-examination';

/** Annotations that are in memory at once. */
const BATCH = 500;

/** The reader's ratings as files. */
export function useData(db: Database): Omit<DataProps, 'onDashboard' | 'onDeleteAll'> {
  const ratings = useStored(() => db.annotations.count(), []);
  const count = ratings ?? 0;
  const all = {
    id: 'all',
    label: countWords(words, 'export_all', count),
    count,
    isAll: true,
    each: () => new AnnotationStore(db).each(BATCH),
  };
  return {
    ratings,
    backup: useBackup(db),
    exporting: useExport(db, [all]),
    importing: useImport(db),
    examining: useExamination(db),
  };
}
