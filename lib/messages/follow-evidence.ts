import type { EvidenceChange } from '../evidence/change-evidence.ts';
import type { FormCalls } from './calls.ts';
import type { Handlers } from './carry.ts';

/**
 * Hands evidence found in another tab to the form about a claim, until the function it gives is called.
 *
 * @param serve answers calls to the surface that the form is in
 * @param key `draftKey` of the claim
 * @param take says whether the form took it in
 */
export function followEvidence(
  serve: (handlers: Handlers<FormCalls>, signal: AbortSignal) => void,
  key: string,
  take: (change: EvidenceChange) => boolean,
): () => void {
  const ended = new AbortController();
  const handlers: Handlers<FormCalls> = {
    changeEvidence: async (_sender, asked, change) => asked === key && take(change),
  };
  serve(handlers, ended.signal);
  return () => ended.abort();
}
