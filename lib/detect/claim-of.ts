import type { Claim, ClaimKind, Mention, Reason, ReasonCode, ScoredSentence } from '../claim.ts';

function stating(code: ReasonCode): Reason {
  return Object.freeze({ code, favours: true });
}

/** Why a claim of the kind was marked, whatever its sentence says besides. */
const OWN_REASON: Partial<Record<ClaimKind, Reason>> = {
  money: stating('states-money'),
  percentage: stating('states-a-percentage'),
  quantity: stating('states-a-figure'),
  change: stating('states-a-change'),
  rank: stating('ranks'),
  date: stating('names-a-date'),
};

/** Where a claim's are put together: a copy takes the room it needs, an array that grows several times as much. */
const reasons: Reason[] = [];

function reasonsOf(kind: ClaimKind, inherited: readonly Reason[]): Reason[] {
  const own = OWN_REASON[kind];
  if (!own) return inherited.slice();
  let count = 0;
  reasons[count++] = own;
  for (let i = 0; i < inherited.length; i++) {
    if (inherited[i]!.code !== own.code) reasons[count++] = inherited[i]!;
  }
  return reasons.slice(0, count);
}

/** A mention as a claim: with its words and what was found of its sentence. */
export function claimOf(mention: Mention, sentence: ScoredSentence, text: string): Claim {
  const { kind, start, end, core, value } = mention;
  const { score, claimant, prediction } = sentence;
  const why = reasonsOf(kind, sentence.reasons);
  const words = text.slice(start, end);
  const within = { start: sentence.start, end: sentence.end };
  // Written out, since copies of objects take several times the room and the time.
  const claim: Claim = value
    ? { kind, start, end, core, value, text: words, sentence: within, score, reasons: why }
    : { kind, start, end, core, text: words, sentence: within, score, reasons: why };
  if (claimant !== undefined) claim.claimant = claimant;
  if (prediction !== undefined) claim.prediction = prediction;
  return claim;
}
