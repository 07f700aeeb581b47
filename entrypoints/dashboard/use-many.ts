import { useState } from 'preact/hooks';
import { countWords } from '@/components/count-words';
import type { DashboardNews } from '@/components/dashboard-news';
import { isFull } from '@/entrypoints/background/is-full';
import { words as t } from '@/lib/locale';
import { background } from '@/lib/messages';
import type { Deed } from './deeds';
import { perform, type Performed, StoppedShort } from './perform';

function resultWords({ told, ids }: Deed, { before, done }: Performed): string {
  if (done < ids.length) return t('bulk_stopped', done, ids.length);
  return before.length === 0 ? t('bulk_same') : countWords(t, told, before.length);
}

const causeOf = (reason: unknown): unknown =>
  reason instanceof StoppedShort ? reason.cause : reason;

/** Open pages of what was changed read their annotations again. */
function announce({ sources }: Performed): void {
  if (sources.length > 0) void background.annotationsChanged([...sources]);
}

export interface ManyModel {
  news: DashboardNews | undefined;
  setNews(news: DashboardNews | undefined): void;
  /** Does it, with news of it and the way back; never rejects, and tells whether it was done. */
  attempt(deed: Deed): Promise<boolean>;
}

/** What is being done to annotations, or was done last. */
export function useMany(): ManyModel {
  const [news, setNews] = useState<DashboardNews>();

  function doneNews(deed: Deed, performed: Performed, words: string): DashboardNews {
    if (performed.before.length === 0) return { kind: 'done', words };
    const onUndo = (): void => void run(deed.undo(performed.before), t('bulk_undone'));
    return { kind: 'done', words, onUndo };
  }

  async function run(deed: Deed, words?: string): Promise<boolean> {
    const stopping = new AbortController();
    const onProgress = (done: number): void =>
      setNews({
        kind: 'working',
        words: countWords(t, 'bulk_working', deed.ids.length),
        done,
        all: deed.ids.length,
        onCancel: () => stopping.abort(),
      });
    try {
      const performed = await perform(deed, onProgress, stopping.signal);
      announce(performed);
      const isWhole = performed.done === deed.ids.length;
      const said = isWhole && words ? words : resultWords(deed, performed);
      setNews(words && isWhole ? { kind: 'done', words } : doneNews(deed, performed, said));
      return true;
    } catch (reason) {
      const performed = reason instanceof StoppedShort ? reason.performed : undefined;
      if (performed) announce(performed);
      setNews(
        performed && performed.done > 0
          ? doneNews(deed, performed, resultWords(deed, performed))
          : { kind: 'failed', words: t(isFull(causeOf(reason)) ? 'bulk_full' : 'bulk_failed') },
      );
      return false;
    }
  }

  return { news, setNews, attempt: (deed) => run(deed) };
}
