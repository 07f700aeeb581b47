import type { Annotation, Evidence } from '../annotation.ts';

function fillEvidence(theirs: Evidence, mine: readonly Evidence[]): Evidence {
  const same = mine.find(({ url }) => url === theirs.url);
  return same ? { ...same, stance: theirs.stance } : theirs;
}

/**
 * An annotation of a file that has no place for all of it, with what is left out taken from the one
 * kept here: the sheet gives an address where the store has title and quote as well.
 */
export function fill(theirs: Annotation, mine: Annotation): Annotation {
  const { evidence } = theirs.body;
  return {
    ...theirs,
    created: mine.created,
    target: mine.target,
    claim: mine.claim,
    body: {
      ...theirs.body,
      evidence: evidence.map((one) => fillEvidence(one, mine.body.evidence)),
    },
  };
}
