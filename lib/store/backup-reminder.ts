/** What is known of the last backup; kept in the table `state` under 'backup'. */
export interface BackupState {
  /** ISO 8601; absent where there was none. */
  last?: string;
  /** The running number of the last entry of the history that is in it; 0 where there was none. */
  upTo: number;
  /** ISO 8601: the reader does not want to hear of it before. */
  notBefore?: string;
}

/** So many changes without a copy are a day's work that nobody wants to do again. */
export const BACKUP_AFTER = 25;

/**
 * Whether to remind the reader of a backup.
 *
 * @param since changes that are in no backup
 * @param now ISO 8601
 */
export function isBackupDue({ notBefore }: BackupState, since: number, now: string): boolean {
  if (notBefore !== undefined && now < notBefore) return false;
  return since >= BACKUP_AFTER;
}
