/** What is known of the last backup; kept in the table `state` under 'backup'. */
export interface BackupState {
  /** ISO 8601; absent where there was none. */
  last?: string;
  /** How many annotations there were then. */
  countThen: number;
  /** ISO 8601: the reader does not want to hear of it before. */
  notBefore?: string;
}

/** So many annotations without a copy are a day's work that nobody wants to do again. */
export const BACKUP_AFTER = 50;

/**
 * Whether to remind the reader of a backup.
 *
 * @param count annotations kept now
 * @param now ISO 8601
 */
export function isBackupDue(state: BackupState, count: number, now: string): boolean {
  if (state.notBefore !== undefined && now < state.notBefore) return false;
  return count - state.countThen >= BACKUP_AFTER;
}
