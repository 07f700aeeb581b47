import { type BackupState, isBackupDue } from './backup-reminder.ts';
import type { Database } from './database.ts';
import { type Examined, examine } from './integrity.ts';
import { knownTotal } from './known-total.ts';

const BACKUP = 'backup';

/** What keeps the data safe over the years: backups and examinations. */
export class Upkeep {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  async backup(): Promise<BackupState> {
    const row = await this.db.state.get(BACKUP);
    return (row?.value as BackupState | undefined) ?? { countThen: 0 };
  }

  /** `now` is ISO 8601, as in all of these. */
  async isBackupDue(now: string): Promise<boolean> {
    return isBackupDue(await this.backup(), await this.count(), now);
  }

  /** A backup was written. */
  async noteBackup(now: string): Promise<void> {
    const value: BackupState = { last: now, countThen: await this.count() };
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

  private async count(): Promise<number> {
    return (await knownTotal(this.db, { terms: [], problems: [] })) ?? 0;
  }
}
