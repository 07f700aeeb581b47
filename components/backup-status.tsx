import { useId } from 'preact/hooks';
import { countWords } from './count-words.ts';
import { dayWords } from './day-words.ts';
import { useWords } from './words-context.ts';

/** Days between two backups that are made without asking; 0 for none. */
export const BACKUP_INTERVALS = [0, 1, 7, 30] as const;
export type BackupInterval = (typeof BACKUP_INTERVALS)[number];

const INTERVAL_KEYS = {
  0: 'backup_never',
  1: 'backup_daily',
  7: 'backup_weekly',
  30: 'backup_monthly',
} as const;

export interface BackupProps {
  /** ISO 8601, of the last backup; undefined where there was none. */
  last: string | undefined;
  /** Changes made since then; undefined while they are counted. */
  since: number | undefined;
  /** They are many enough to remind the reader of a backup. */
  isDue: boolean;
  interval: BackupInterval;
  /** The file or folder they go to, where one was chosen. */
  place: string | undefined;
  isWriting: boolean;
  failure?: string | undefined;
  /** Into the place that was chosen, or one that is asked for. */
  onBackup(): void;
  /** Asks for a place where there is none yet. */
  onInterval(interval: BackupInterval): void;
}

function Standing({ last, since, isDue }: Pick<BackupProps, 'last' | 'since' | 'isDue'>) {
  const t = useWords();
  if (since === undefined) return null;
  const day = last && dayWords(last, t('language_tag'));
  const words = day ? t('backup_last', day) : t('backup_none');
  return (
    <p class={isDue ? 'reminder' : ''} role="status">
      {words} {since > 0 && countWords(t, 'backup_since', since)} {isDue && t('backup_due')}
    </p>
  );
}

/** When the last backup was made, what is not in it yet, and the next one. */
export function BackupStatus(props: BackupProps) {
  const { interval, place, isWriting, failure, onBackup, onInterval } = props;
  const t = useWords();
  const name = useId();
  return (
    <div class="transfer">
      <Standing {...props} />
      <div class="acts">
        <button type="button" disabled={isWriting} onClick={onBackup}>
          {t(isWriting ? 'working' : 'backup_now')}
        </button>
      </div>
      <fieldset class="intervals">
        <legend class="label">{t('backup_interval')}</legend>
        {BACKUP_INTERVALS.map((days) => (
          <label class="level" key={days}>
            <input
              type="radio"
              name={name}
              value={days}
              checked={days === interval}
              onChange={() => onInterval(days)}
            />
            {t(INTERVAL_KEYS[days])}
          </label>
        ))}
      </fieldset>
      <p class="aside">{place ? t('backup_place', place) : t('backup_when')}</p>
      {failure && (
        <p class="error" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
