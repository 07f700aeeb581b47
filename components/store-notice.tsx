import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/** What keeps the reader's work from being read or written, or soon will. */
export type StoreTrouble =
  /** The data is not open yet: it is being brought up to date, or another window is in the way. */
  | { kind: 'waiting' }
  /** Another window holds an older database open. */
  | { kind: 'blocked' }
  /** A newer version of the extension has written the data. */
  | { kind: 'newer' }
  /** The data could not be opened or brought up to date; it is as it was. */
  | { kind: 'failed' }
  /** Room is left for so many megabytes only. */
  | { kind: 'short'; megabytes: number }
  /** So many rows could not be read and were set aside. */
  | { kind: 'damaged'; rows: number };

export interface StoreNoticeProps {
  trouble: StoreTrouble;
  /** Hands over what is kept, or what was set aside, as a file. */
  onSaveCopy?: (() => void) | undefined;
  onRetry?: (() => void) | undefined;
  /** Leads to the backups. */
  onBackup?: (() => void) | undefined;
}

/** What happened, and what was kept and is to be done. */
const WORDS = {
  waiting: ['store_waiting', 'store_waiting_text'],
  blocked: ['store_blocked', 'store_blocked_text'],
  newer: ['store_newer', 'store_newer_text'],
  failed: ['store_unopened', 'store_unopened_text'],
  short: ['store_short', 'store_short_text'],
  damaged: ['store_damaged', 'store_damaged_text'],
} as const satisfies Record<StoreTrouble['kind'], [MessageKey, MessageKey]>;

/** The acts that help, by what happened. */
const HELPS: Record<StoreTrouble['kind'], readonly ('retry' | 'copy' | 'backup')[]> = {
  waiting: [],
  blocked: [],
  newer: ['copy', 'retry'],
  failed: ['copy', 'retry'],
  short: ['backup'],
  damaged: ['copy'],
};

/** These leave time: a screen reader need not break off for them. */
const CALM = new Set<StoreTrouble['kind']>(['waiting', 'short', 'damaged']);

const countOf = (trouble: StoreTrouble): number =>
  trouble.kind === 'short' ? trouble.megabytes : trouble.kind === 'damaged' ? trouble.rows : 0;

function Act({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  );
}

/** Trouble with what keeps the reader's work, on any of our pages. */
export function StoreNotice({ trouble, onSaveCopy, onRetry, onBackup }: StoreNoticeProps) {
  const t = useWords();
  const [title, text] = WORDS[trouble.kind];
  const helps = HELPS[trouble.kind];
  const count = new Intl.NumberFormat(t('language_tag')).format(countOf(trouble));
  const hasActs = Boolean(
    (helps.includes('copy') && onSaveCopy) ||
    (helps.includes('retry') && onRetry) ||
    (helps.includes('backup') && onBackup),
  );
  return (
    <section
      class={CALM.has(trouble.kind) ? 'store-notice store-notice-calm' : 'store-notice'}
      role={CALM.has(trouble.kind) ? 'status' : 'alert'}
    >
      <p class="store-notice-title">{t(title, count)}</p>
      <p>{t(text, count)}</p>
      {hasActs && (
        <div class="acts">
          {helps.includes('copy') && onSaveCopy && (
            <Act onClick={onSaveCopy}>
              {t(trouble.kind === 'damaged' ? 'store_save_damaged' : 'store_save_copy')}
            </Act>
          )}
          {helps.includes('retry') && onRetry && <Act onClick={onRetry}>{t('try_again')}</Act>}
          {helps.includes('backup') && onBackup && (
            <Act onClick={onBackup}>{t('backup_title')}</Act>
          )}
        </div>
      )}
    </section>
  );
}
