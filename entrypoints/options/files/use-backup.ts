import { useEffect, useState } from 'preact/hooks';
import type { BackupInterval, BackupProps } from '@/components/backup-status';
import { useStored } from '@/lib/live/use-stored';
import { words } from '@/lib/locale';
import { backup } from '@/lib/settings';
import { type Database, Upkeep } from '@/lib/store';
import { useSetting } from '@/lib/live/use-setting';
import { allRecords } from './all-records';
import { backupWay } from './backup-ways';

const DAY = 24 * 60 * 60 * 1000;

async function write(db: Database): Promise<void> {
  const { writeBackup } = await import('@/lib/formats/backup/write-backup');
  const now = new Date().toISOString();
  const upkeep = new Upkeep(db);
  const upTo = await upkeep.latest();
  await backupWay.write(writeBackup(allRecords(db), now));
  await upkeep.noteBackup(now, upTo);
}

async function isDue(db: Database): Promise<boolean> {
  const { interval } = await backup.getValue();
  const { last } = await new Upkeep(db).backup();
  const isTime = last === undefined || Date.now() - Date.parse(last) >= interval * DAY;
  return interval > 0 && isTime && (await db.annotations.count()) > 0;
}

/**
 * Backups by hand, and by themselves when one of our pages is opened and one is due: nothing has to
 * wake up for it, and whoever works with the extension opens its pages.
 */
export function useBackup(db: Database): BackupProps {
  const { value: setting } = useSetting(backup);
  const [place, setPlace] = useState<string>();
  const [isWriting, setWriting] = useState(false);
  const [failure, setFailure] = useState<string>();
  const upkeep = new Upkeep(db);
  const kept = useStored(
    async () => ({
      ...(await upkeep.backup()),
      since: await upkeep.sinceBackup(),
      isDue: await upkeep.isBackupDue(new Date().toISOString()),
    }),
    [],
  );

  async function attempt(work: () => Promise<void>): Promise<void> {
    setWriting(true);
    setFailure(undefined);
    try {
      await work();
    } catch (cause) {
      setFailure(words('backup_failed', cause instanceof Error ? cause.message : String(cause)));
    }
    setPlace(await backupWay.place());
    setWriting(false);
  }

  async function atStart(): Promise<void> {
    const where = await backupWay.place();
    setPlace(where);
    if (!(await isDue(db))) return;
    if (await backupWay.isReady()) await attempt(() => write(db));
    else if (where) setFailure(words('backup_permission', where));
  }

  useEffect(() => void atStart(), []);

  async function choose(interval: BackupInterval): Promise<void> {
    // The question comes first: a click is the reader's word only for a moment.
    if (interval > 0 && !(await backupWay.ask())) return;
    await backup.setValue({ ...(await backup.getValue()), interval });
    if (await isDue(db)) await write(db);
  }

  return {
    last: kept?.last,
    since: kept?.since,
    isDue: kept?.isDue ?? false,
    interval: setting?.interval ?? 0,
    place,
    isWriting,
    failure,
    onBackup: () =>
      void attempt(async () => {
        if (await backupWay.ask()) await write(db);
      }),
    onInterval: (interval) => void attempt(() => choose(interval)),
  };
}
