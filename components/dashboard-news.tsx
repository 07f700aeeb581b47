import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words-context.ts';

/** What is being done, was done last, or could not be done. */
export type DashboardNews =
  /** `done` of `all` annotations; where it can be given up half way, what was done stays and can be undone. */
  | { kind: 'working'; words: string; done: number; all: number; onCancel?(): void }
  | { kind: 'done'; words: string; onUndo?(): void }
  | { kind: 'failed'; words: string };

export interface NewsProps {
  news: DashboardNews | undefined;
  onDismiss(): void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select')
  );
}

/** Control or Command with Z takes the last deed back, but for words that are being typed. */
function useUndoKey(undo: (() => void) | undefined): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!isUndo || isTyping(event.target) || !latest.current) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function Working({ news }: { news: Extract<DashboardNews, { kind: 'working' }> }) {
  const t = useWords();
  return (
    <>
      <progress aria-label={news.words} value={news.done} max={news.all} />
      {news.onCancel && (
        <button type="button" onClick={news.onCancel}>
          {t('cancel')}
        </button>
      )}
    </>
  );
}

function Done({ onUndo, onDismiss }: { onUndo?: (() => void) | undefined; onDismiss(): void }) {
  const t = useWords();
  return (
    <>
      {onUndo && (
        <button type="button" aria-keyshortcuts="Control+Z Meta+Z" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
      <button type="button" class="quiet close" aria-label={t('close')} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </>
  );
}

/** The line at the foot of the window: it stays until it is closed or there is other news. */
export function DashboardNews({ news, onDismiss }: NewsProps) {
  useUndoKey(news?.kind === 'done' ? news.onUndo : undefined);
  return (
    <div class={news ? 'news-line' : 'news-line news-none'}>
      <p role="status">{news && news.kind !== 'failed' ? news.words : ''}</p>
      {news?.kind === 'failed' && (
        <p class="error" role="alert">
          {news.words}
        </p>
      )}
      {news?.kind === 'working' && <Working news={news} />}
      {news && news.kind !== 'working' && (
        <Done onUndo={news.kind === 'done' ? news.onUndo : undefined} onDismiss={onDismiss} />
      )}
    </div>
  );
}
