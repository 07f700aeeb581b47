import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/**
 * What the store answers, asked again whenever any part of the extension writes to it; undefined
 * until the first answer.
 *
 * @param inputs as of an effect: the question is another when one of them is
 */
export function useStored<Answer>(
  ask: () => Promise<Answer>,
  inputs: readonly unknown[],
): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    const subscription = liveQuery(ask).subscribe(setAnswer);
    return () => subscription.unsubscribe();
  }, inputs);
  return answer;
}
