import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { StoreNoticeProps, StoreTrouble } from '@/components/store-notice';
import { saveFile } from './save-file';
import { littleRoom, Upkeep } from '@/lib/store';
import { database, openStore, watchTrouble } from './open-store';
import { saveSalvaged } from './save-salvaged';
import { useStored } from '@/lib/live/use-stored';

async function shortOfRoom(): Promise<StoreTrouble | undefined> {
  const bytes = littleRoom(await navigator.storage.estimate());
  return bytes === undefined ? undefined : { kind: 'short', megabytes: Math.floor(bytes / 1e6) };
}

async function saveDamaged(): Promise<void> {
  const rows = await database.quarantine.toArray();
  saveFile('blue-pencil-damaged.json', JSON.stringify(rows, undefined, 2));
}

function toBackups(): void {
  if (location.pathname === '/options.html') location.hash = 'data';
  else void browser.runtime.openOptionsPage();
}

/** How long a reminder that was put off stays away, in milliseconds. */
const LATER = 7 * 24 * 60 * 60 * 1000;

const upkeep = new Upkeep(database);

async function unsaved(): Promise<StoreTrouble | undefined> {
  const isDue = await upkeep.isBackupDue(new Date().toISOString());
  return isDue ? { kind: 'unsaved', changes: await upkeep.sinceBackup() } : undefined;
}

/**
 * What the reader should know of the store on any of our pages, and what they can do; the gravest first.
 *
 * @param isReminding whether this is a page on which to speak of backups as well
 */
export function useStoreNotice(isReminding = false): StoreNoticeProps | undefined {
  const [closed, setClosed] = useState<StoreTrouble>();
  const [short, setShort] = useState<StoreTrouble>();
  const damaged = useStored(() => database.quarantine.count(), []);
  useEffect(() => watchTrouble(setClosed), []);
  useEffect(() => {
    shortOfRoom().then(setShort, () => undefined);
  }, []);
  const rows: StoreTrouble | undefined = damaged ? { kind: 'damaged', rows: damaged } : undefined;
  const due = useStored(async () => (isReminding ? unsaved() : undefined), [isReminding]);
  const trouble = closed ?? short ?? rows ?? due;
  if (!trouble) return undefined;
  return {
    trouble,
    onSaveCopy: () => void (trouble.kind === 'damaged' ? saveDamaged() : saveSalvaged()),
    onRetry: () => (trouble.kind === 'newer' ? location.reload() : void openStore()),
    onBackup: toBackups,
    onLater: () => void upkeep.remindLater(new Date(Date.now() + LATER).toISOString()),
  };
}
