import type { Claim, Strictness } from '../claim.ts';
import type { Detection } from './index.ts';

interface Level {
  /** Claims below this check-worthiness are not chosen; 0 to 1. */
  floor: number;
  /** At most this part of the sentences holds a chosen claim, ... */
  share: number;
  /** ... but so many sentences may in any case, so that a short text is not left bare. */
  atLeast: number;
  /** Whether whole statements without a figure are marked: long lines, that a calm page does without. */
  statements: boolean;
}

const LEVELS: Record<Strictness, Level> = {
  few: { floor: 0.7, share: 0.1, atLeast: 3, statements: false },
  balanced: { floor: 0.3, share: 0.25, atLeast: 6, statements: false },
  all: { floor: 0, share: 1, atLeast: 0, statements: true },
};

/** The score of the last sentence that may be marked: those above it fill the share. */
function lowestChosen(claims: readonly Claim[], sentences: number, level: Level): number {
  const room = Math.max(level.atLeast, Math.floor(sentences * level.share));
  const best = new Map<number, number>();
  for (const { sentence, score } of claims)
    best.set(sentence.start, Math.max(score, best.get(sentence.start) ?? 0));
  const scores = [...best.values()].toSorted((a, b) => b - a);
  return Math.max(level.floor, scores[Math.min(room, scores.length) - 1] ?? 0);
}

/**
 * The claims to mark at a strictness: the most check-worthy sentences' figures, as many as leave the
 * text calm. What is as check-worthy as the last of them is chosen too.
 */
export function chooseClaims({ claims, sentences }: Detection, strictness: Strictness): Claim[] {
  if (strictness === 'all') return claims;
  const level = LEVELS[strictness];
  const wanted = claims.filter(({ kind }) => level.statements || kind !== 'statement');
  const lowest = lowestChosen(wanted, sentences.length, level);
  return wanted.filter(({ score }) => score >= lowest);
}
