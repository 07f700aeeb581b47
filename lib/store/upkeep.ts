import { type BackupState, isBackupDue } from './backup-reminder.ts';
import type { Database } from './database.ts';
import { type Examined, examine } from './integrity.ts';

const BACKUP = 'backup';

/** What keeps the data safe over the years: backups and examinations. */
export class Upkeep {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  async backup(): Promise<BackupState> {
    const row = await this.db.state.get(BACKUP);
    return { upTo: 0, ...(row?.value as Partial<BackupState> | undefined) };
  }

  /** Changes that are in no backup: whatever was made, revised, deleted, restored or imported since. */
  async sinceBackup(): Promise<number> {
    return Math.max(0, (await this.latest()) - (await this.backup()).upTo);
  }

  /** `now` is ISO 8601, as in all of these. */
  async isBackupDue(now: string): Promise<boolean> {
    return isBackupDue(await this.backup(), await this.sinceBackup(), now);
  }

  /** The number to hand to {@link noteBackup}, asked before a backup is begun. */
  async latest(): Promise<number> {
    return (await this.db.history.toCollection().last())?.n ?? 0;
  }

  /**
   * A backup was written.
   *
   * @param upTo {@link latest}, as it was when the backup was begun
   */
  async noteBackup(now: string, upTo: number): Promise<void> {
    const value: BackupState = { last: now, upTo };
    await this.db.state.put({ key: BACKUP, value });
  }

  /** The reader does not want to be reminded before `moment`. */
  async remindLater(moment: string): Promise<void> {
    const value: BackupState = { ...(await this.backup()), notBefore: moment };
    await this.db.state.put({ key: BACKUP, value });
  }

  /** Looks at every row; see {@link examine}. */
  examine(now: string, signal?: AbortSignal): Promise<Examined> {
    return examine(this.db, now, signal);
  }
}
