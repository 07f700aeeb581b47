import type { Steps } from '../anchor/steps.ts';
import type { Claim, NameCandidate, NameFinding, ScoredSentence } from '../claim.ts';
import { nameClaims } from '../detect/names/name-claims.ts';
import { moveClaim, moved, slicesOf } from './slices.ts';

/** Characters looked through for names in one step. */
const SLICE = 4000;

/**
 * The claims of what was found, wherever it stands on the page. Few pages have a name misspelled: what knows names is
 * put into these alone.
 */
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

export type NameClaimsOf = typeof nameClaimsOf;
