import { ExportChoices, type ExportProps } from './export-choices.tsx';
import { ImportFile, type ImportProps } from './import-file.tsx';
import { useWords } from './words-context.ts';

export interface FilesState {
  exporting: ExportProps;
  importing: ImportProps;
}

/** Files out and in: a part of the ratings or all of them, and what others have written. */
export function DashboardFiles({ exporting, importing }: FilesState) {
  const t = useWords();
  return (
    <div class="dashboard-files">
      {exporting.scopes.length > 0 && (
        <section aria-labelledby="files-export">
          <h2 id="files-export">{t('export_title')}</h2>
          <ExportChoices {...exporting} />
        </section>
      )}
      <section aria-labelledby="files-import">
        <h2 id="files-import">{t('import_heading')}</h2>
        <p class="aside">{t('import_text')}</p>
        <ImportFile {...importing} />
      </section>
    </div>
  );
}
