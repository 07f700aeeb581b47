import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export interface Live<Answer> {
  /** The last one there was; undefined until the first. */
  answer: Answer | undefined;
  failed: boolean;
}

/**
 * What the store answers, asked again whenever any part of the extension writes to it. While another
 * question is being answered the last answer stands.
 *
 * @param ask undefined where there is nothing to ask; its signal ends when the question is another
 * @param inputs as of an effect: the question is another when one of them is
 */
export function useLive<Answer>(
  ask: ((signal: AbortSignal) => Promise<Answer>) | undefined,
  inputs: readonly unknown[],
): Live<Answer> {
  const [live, setLive] = useState<Live<Answer>>({ answer: undefined, failed: false });
  useEffect(() => {
    if (!ask) return undefined;
    const ending = new AbortController();
    const subscription = liveQuery(() => ask(ending.signal)).subscribe(
      (answer) => setLive({ answer, failed: false }),
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
