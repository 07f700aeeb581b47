import type { Steps } from '../anchor/steps.ts';
import type { Claim, NameCandidate, NameFinding, ScoredSentence } from '../claim.ts';
import { nameClaims } from '../detect/names/name-claims.ts';
import { moveClaim, moved, slicesOf } from './slices.ts';

/** Characters looked through for names in one step. */
const SLICE = 4000;
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

/** The claims of what was found, wherever it stands on the page. */
export function* nameClaimsOf(
  text: string,
  candidates: readonly NameCandidate[],
  findings: readonly NameFinding[],
  sentences: readonly ScoredSentence[],
): Steps<Claim[]> {
  const claims: Claim[] = [];
  let first = 0;
  for (const { start, end } of slicesOf(text, SLICE)) {
    yield;
    const slice = text.slice(start, end);
    while (first < sentences.length && sentences[first]!.end <= start) first++;
    if (!findings.some(({ candidate }) => slice.includes(candidate))) continue;
    let last = first;
    while (last < sentences.length && sentences[last]!.start < end) last++;
    const inSlice = sentences.slice(first, last).map((sentence) => moved(sentence, -start));
    for (const claim of nameClaims(slice, candidates, findings, inSlice))
      claims.push(moveClaim(claim, start));
  }
  return claims;
}
