import { type Ask, useLive } from './use-live.ts';

/** {@link useLive}, where nothing is to be said of a store that fails. */
export function useStored<Answer>(
  ask: Ask<Answer>,
  inputs: readonly unknown[],
): Answer | undefined {
  return useLive(ask, inputs).answer;
}
