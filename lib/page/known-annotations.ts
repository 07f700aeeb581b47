import type { Annotation } from '../annotation.ts';
import type { SessionCalls } from './types.ts';

/** Milliseconds until a question that failed is asked again, doubled each time, and the most. */
const RETRY = { first: 500, most: 60_000 };

/**
 * The one place where a session keeps the annotations of its page. Whoever shows them reads them here at
 * the last moment: a copy taken along through a long reading is old at its end.
 */
export interface KnownAnnotations {
  /** The same list until it is another one; undefined for a page that is not the present one. */
  of(source: string): Annotation[] | undefined;
  /** Makes a page the present one. Resolves once asking for its annotations succeeded or failed. */
  turnTo(source: string): Promise<void>;
  /** Asks again for those of the present page. */
  refresh(): Promise<void>;
}

/**
 * @param onLate called where a question that had failed at first is answered after all
 */
export function createKnownAnnotations(
  annotationsOf: SessionCalls['annotationsOf'],
  onLate: () => void,
  signal: AbortSignal,
): KnownAnnotations {
  let present: string | undefined;
  let annotations: Annotation[] = [];
  let isKnown = false;
  let questions = 0;
  let answered = 0;
  let pause = RETRY.first;
  let retry: ReturnType<typeof setTimeout> | undefined;

  /** Of several answers under way the one last asked for counts. */
  async function ask(): Promise<boolean> {
    const source = present;
    if (source === undefined) return false;
    const question = ++questions;
    try {
      const answer = await annotationsOf(source);
      if (source !== present || question < answered) return false;
      answered = question;
      annotations = answer;
      isKnown = true;
      pause = RETRY.first;
      clearTimeout(retry);
      return true;
    } catch {
      if (source === present && question > answered) askLater();
      return false;
    }
  }

  /** A store that does not answer is no reason to leave a page unmarked, nor to give up. */
  function askLater(): void {
    clearTimeout(retry);
    if (signal.aborted) return;
    retry = setTimeout(() => void ask().then((isNew) => isNew && onLate()), pause);
    pause = Math.min(2 * pause, RETRY.most);
  }

  signal.addEventListener('abort', () => clearTimeout(retry));

  return {
    of: (source) => (source === present ? annotations : undefined),
    async turnTo(source) {
      if (source !== present) {
        present = source;
        annotations = [];
        isKnown = false;
        pause = RETRY.first;
      }
      if (!isKnown) await ask();
    },
    async refresh() {
      await ask();
    },
  };
}
