import { countWords } from './count-words.ts';
import { OptionsSection } from './options-section.tsx';
import { useWords } from './words-context.ts';

export interface DataProps {
  /** How many ratings there are; undefined while they are being counted. */
  ratings: number | undefined;
  onExport(): void;
  onDashboard(): void;
}

/** The reader's ratings as a file of theirs. */
export function OptionsData({ ratings, onExport, onDashboard }: DataProps) {
  const t = useWords();
  return (
    <OptionsSection id="data" title={t('data_title')} text={t('data_text')}>
      {ratings === 0 && <p class="aside">{t('data_empty')}</p>}
      {ratings !== undefined && ratings > 0 && (
        <div class="acts">
          <button type="button" onClick={onExport}>
            {t('data_export', countWords(t, 'rated', ratings))}
          </button>
          <button type="button" class="quiet" onClick={onDashboard}>
            {t('dashboard_title')}
          </button>
        </div>
      )}
    </OptionsSection>
  );
}
