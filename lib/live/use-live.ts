import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export interface Live<Answer> {
  /** The last one there was; undefined until the first. */
  answer: Answer | undefined;
  failed: boolean;
}

/**
 * A question to the store: its signal ends when another is asked, and what it tells before it answers stands only until
 * the first answer.
 */
export type Ask<Answer> = (signal: AbortSignal, tell: (answer: Answer) => void) => Promise<Answer>;

/**
 * What the store answers, asked again whenever any part of the extension writes to it. While another
 * question is being answered the last answer stands.
 *
 * @param ask undefined where there is nothing to ask
 * @param inputs as of an effect: the question is another when one of them is
 */
export function useLive<Answer>(
  ask: Ask<Answer> | undefined,
  inputs: readonly unknown[],
): Live<Answer> {
  const [live, setLive] = useState<Live<Answer>>({ answer: undefined, failed: false });
  useEffect(() => {
    if (!ask) return undefined;
    const ending = new AbortController();
    let isAnswered = false;
    const tell = (answer: Answer): void => {
      if (!isAnswered) setLive({ answer, failed: false });
    };
    const subscription = liveQuery(() => ask(ending.signal, tell)).subscribe(
      (answer) => {
        isAnswered = true;
        setLive({ answer, failed: false });
      },
      () => {
        if (!ending.signal.aborted) setLive(({ answer }) => ({ answer, failed: true }));
      },
    );
    return () => {
      subscription.unsubscribe();
      ending.abort();
    };
  }, inputs);
  return live;
}
