import { type BackupProps, BackupStatus } from './backup-status.tsx';
import { ExamineData, type ExamineProps } from './examine-data.tsx';
import { ExportChoices, type ExportProps } from './export-choices.tsx';
import { DeleteAll } from './delete-all.tsx';
import { ImportFile, type ImportProps } from './import-file.tsx';
import { OptionsSection } from './options-section.tsx';
import { useWords } from './words-context.ts';

export interface DataProps {
  /** How many ratings there are; undefined while they are being counted. */
  ratings: number | undefined;
  backup: BackupProps;
  exporting: ExportProps;
  importing: ImportProps;
  examining: ExamineProps;
  onDashboard(): void;
  /** Deletes all there is in the store; rejects with an Error in plain words, and then nothing is deleted. */
  onDeleteAll(): Promise<void>;
}

/** The reader's ratings as files of theirs: backups, exports, imports. */
export function OptionsData(props: DataProps) {
  const { ratings, backup, exporting, importing, examining, onDashboard, onDeleteAll } = props;
  const t = useWords();
  return (
    <OptionsSection id="data" title={t('data_title')} text={t('data_text')}>
      {ratings === 0 && <p class="aside">{t('data_empty')}</p>}
      {ratings !== undefined && ratings > 0 && (
        <>
          <div class="acts">
            <button type="button" class="quiet" onClick={onDashboard}>
              {t('dashboard_title')}
            </button>
          </div>
          <h3 class="label">{t('backup_title')}</h3>
          <BackupStatus {...backup} />
          <h3 class="label">{t('export_title')}</h3>
          <ExportChoices {...exporting} />
        </>
      )}
      <h3 class="label">{t('import_heading')}</h3>
      <p class="aside">{t('import_text')}</p>
      <ImportFile {...importing} />
      <h3 class="label">{t('examine_title')}</h3>
      <p class="aside">{t('examine_text')}</p>
      <ExamineData {...examining} />
      <DeleteAll ratings={ratings} backup={backup} onDeleteAll={onDeleteAll} />
    </OptionsSection>
  );
}
