import type { Steps } from '../anchor/steps.ts';
import type { NameCandidate } from '../claim.ts';

/** No name is longer, in UTF-16 code units. */
const LONGEST = 200;
/** A page with more has been made to be a burden. */
const MOST = 5000;

/** Names put together in one step. */
const STEP = 500;

/** The candidates of a whole page, each spelling once, counted over all of it; no more than may be asked for. */
export function* candidatesOf(found: readonly NameCandidate[]): Steps<NameCandidate[]> {
  const known = new Map<string, NameCandidate>();
  for (const [index, name] of found.entries()) {
    if (index % STEP === 0) yield;
    const before = known.get(name.text);
    if (before) before.count += name.count;
    else if (name.text.length <= LONGEST && known.size < MOST) known.set(name.text, { ...name });
  }
  return [...known.values()];
}
