import type { AnnotationBody, TextQuoteSelector } from '@/lib/annotation';
import { background } from '@/lib/messages';

/** A draft is sent at the first change, and then so often while typing goes on, in milliseconds. */
const PAUSE = 300;

export interface DraftKeeper {
  keep(body: AnnotationBody): void;
  /** Sends at once what still waits. */
  flush(): void;
  /**
   * Saves what the draft became. What waits is not sent meanwhile: it would arrive after the saving has
   * done away with the draft, and come back as one. Where saving fails it is a draft again.
   */
  saving<Answer>(body: AnnotationBody, save: () => Promise<Answer>): Promise<Answer>;
}

/** Keeps what is being typed, so that closing the card, the page or the browser loses none of it. */
export function keepDraft(source: string, quote: TextQuoteSelector): DraftKeeper {
  let waiting: AnnotationBody | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    waiting = undefined;
  };
  const flush = (): void => {
    const body = waiting;
    drop();
    // A draft that cannot be kept is no reason to disturb; saving will say what is wrong.
    if (body) background.saveDraft(source, quote, body).catch(() => undefined);
  };
  const keep = (body: AnnotationBody): void => {
    const isPausing = timer !== undefined;
    waiting = body;
    if (isPausing) return;
    flush();
    timer = setTimeout(flush, PAUSE);
  };
  return {
    keep,
    flush,
    async saving(body, save) {
      drop();
      try {
        return await save();
      } catch (error) {
        keep(body);
        throw error;
      }
    },
  };
}
