import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { StoreNoticeProps, StoreTrouble } from '@/components/store-notice';
import { saveFile } from '@/entrypoints/options/save-file';
import { littleRoom } from '@/lib/store';
import { database, openStore, watchTrouble } from './open-store';
import { saveSalvaged } from './save-salvaged';
import { useStored } from './use-stored';

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

/** What the reader should know of the store on any of our pages, and what they can do; the gravest first. */
export function useStoreNotice(): StoreNoticeProps | undefined {
  const [closed, setClosed] = useState<StoreTrouble>();
  const [short, setShort] = useState<StoreTrouble>();
  const damaged = useStored(() => database.quarantine.count(), []);
  useEffect(() => watchTrouble(setClosed), []);
  useEffect(() => {
    shortOfRoom().then(setShort, () => undefined);
  }, []);
  const rows: StoreTrouble | undefined = damaged ? { kind: 'damaged', rows: damaged } : undefined;
  const trouble = closed ?? short ?? rows;
  if (!trouble) return undefined;
  return {
    trouble,
    onSaveCopy: () => void (trouble.kind === 'damaged' ? saveDamaged() : saveSalvaged()),
    onRetry: () => (trouble.kind === 'newer' ? location.reload() : void openStore()),
    onBackup: toBackups,
  };
}
