import { vi } from 'vitest';
import type { BackupProps } from '../../components/backup-status.tsx';
import type { ExamineProps } from '../../components/examine-data.tsx';
import type { ExportProps } from '../../components/export-choices.tsx';
import type { ImportProps } from '../../components/import-file.tsx';

/** Files out and in, with calls that are noted. */
export function transferProps() {
  const backup: BackupProps = {
    last: undefined,
    since: 2,
    isDue: false,
    interval: 0,
    place: undefined,
    isWriting: false,
    onBackup: vi.fn<BackupProps['onBackup']>(),
    onInterval: vi.fn<BackupProps['onInterval']>(),
  };
  const exporting: ExportProps = {
    scopes: [{ id: 'all', label: 'All 2 ratings' }],
    writing: undefined,
    onExport: vi.fn<ExportProps['onExport']>(),
    onCancel: vi.fn<ExportProps['onCancel']>(),
  };
  const importing: ImportProps = {
    state: { step: 'none' },
    onFile: vi.fn<ImportProps['onFile']>(),
    onImport: vi.fn<ImportProps['onImport']>(),
    onCancel: vi.fn<ImportProps['onCancel']>(),
    onUndo: vi.fn<ImportProps['onUndo']>(),
  };
  const examining: ExamineProps = {
    state: { step: 'none' },
    onExamine: vi.fn<ExamineProps['onExamine']>(),
  };
  return { backup, exporting, importing, examining };
}
