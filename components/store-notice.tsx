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
  | { kind: 'damaged'; rows: number }
  /** So many changes are in no backup. */
  | { kind: 'unsaved'; changes: number };

export interface StoreNoticeProps {
  trouble: StoreTrouble;
  /** Hands over what is kept, or what was set aside, as a file. */
  onSaveCopy?: (() => void) | undefined;
  onRetry?: (() => void) | undefined;
  /** Leads to the backups. */
  onBackup?: (() => void) | undefined;
  /** Not now. */
  onLater?: (() => void) | undefined;
}

/** What happened, and what was kept and is to be done. */
const WORDS = {
  waiting: ['store_waiting', 'store_waiting_text'],
  blocked: ['store_blocked', 'store_blocked_text'],
  newer: ['store_newer', 'store_newer_text'],
  failed: ['store_unopened', 'store_unopened_text'],
  short: ['store_short', 'store_short_text'],
  damaged: ['store_damaged', 'store_damaged_text'],
  unsaved: ['store_unsaved', 'store_unsaved_text'],
} as const satisfies Record<StoreTrouble['kind'], [MessageKey, MessageKey]>;

/** The acts that help, by what happened. */
const HELPS: Record<StoreTrouble['kind'], readonly ('retry' | 'copy' | 'backup' | 'later')[]> = {
  waiting: [],
  blocked: [],
  newer: ['copy', 'retry'],
  failed: ['copy', 'retry'],
  short: ['backup'],
  damaged: ['copy'],
  unsaved: ['backup', 'later'],
};

/** These leave time: a screen reader need not break off for them. */
const CALM = new Set<StoreTrouble['kind']>(['waiting', 'short', 'damaged', 'unsaved']);

function countOf(trouble: StoreTrouble): number {
  switch (trouble.kind) {
    case 'short':
      return trouble.megabytes;
    case 'damaged':
      return trouble.rows;
    case 'unsaved':
      return trouble.changes;
    default:
      return 0;
  }
}

/** The acts that help and can be done here, with their words. */
function actsFor(props: StoreNoticeProps): { words: MessageKey; act: () => void }[] {
  const { kind } = props.trouble;
  const all = {
    copy: [kind === 'damaged' ? 'store_save_damaged' : 'store_save_copy', props.onSaveCopy],
    retry: ['try_again', props.onRetry],
    backup: ['backup_title', props.onBackup],
    later: ['store_later', props.onLater],
  } as const satisfies Record<string, readonly [MessageKey, (() => void) | undefined]>;
  return HELPS[kind].flatMap((help) => {
    const [words, act] = all[help];
    return act ? [{ words, act }] : [];
  });
}

/** Trouble with what keeps the reader's work, on any of our pages. */
export function StoreNotice(props: StoreNoticeProps) {
  const t = useWords();
  const { trouble } = props;
  const [title, text] = WORDS[trouble.kind];
  const acts = actsFor(props);
  const count = new Intl.NumberFormat(t('language_tag')).format(countOf(trouble));
  return (
    <section
      class={CALM.has(trouble.kind) ? 'store-notice store-notice-calm' : 'store-notice'}
      role={CALM.has(trouble.kind) ? 'status' : 'alert'}
    >
      <p class="store-notice-title">{t(title, count)}</p>
      <p>{t(text, count)}</p>
      {acts.length > 0 && (
        <div class="acts">
          {acts.map(({ words, act }) => (
            <button type="button" key={words} onClick={act}>
              {t(words)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
