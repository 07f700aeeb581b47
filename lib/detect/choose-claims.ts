import type { Claim, Strictness } from '../claim.ts';
import { type EndlessParagraph, endlessParagraphs } from './endless-paragraphs.ts';
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

/**
 * The score of the last sentence that may be marked: those above it fill the share. A sentence said again has
 * the score it had, and neither takes room nor makes any, however often a page repeats it.
 */
function lowestChosen(claims: readonly Claim[], sentences: number, level: Level): number {
  const best = new Map<number, number>();
  for (const { sentence, score } of claims)
    best.set(sentence.start, Math.max(score, best.get(sentence.start) ?? 0));
  const scores = [...new Set(best.values())].toSorted((a, b) => b - a);
  const repeats = best.size - scores.length;
  const room = Math.max(level.atLeast, Math.floor((sentences - repeats) * level.share));
  return Math.max(level.floor, scores[Math.min(room, scores.length) - 1] ?? 0);
}

function chooseFrom(claims: readonly Claim[], sentences: number, level: Level): Claim[] {
  const lowest = lowestChosen(claims, sentences, level);
  return claims.filter(({ score }) => score >= lowest);
}

/** The claims in each of some paragraphs, and those in none. */
function sortOut(
  claims: readonly Claim[],
  paragraphs: readonly EndlessParagraph[],
): { inside: Claim[][]; others: Claim[] } {
  const inside: Claim[][] = paragraphs.map(() => []);
  const others: Claim[] = [];
  let at = 0;
  for (const claim of claims) {
    const { start } = claim.sentence;
    while (at < paragraphs.length && paragraphs[at]!.end <= start) at++;
    const isInside = at < paragraphs.length && paragraphs[at]!.start <= start;
    (isInside ? inside[at]! : others).push(claim);
  }
  return { inside, others };
}

/**
 * The claims to mark at a strictness: the most check-worthy sentences' figures, as many as leave the
 * text calm. What is as check-worthy as the last of them is chosen too. A paragraph without end is chosen from
 * apart, so that it does not take the marks from the article it stands in.
 *
 * @param text what was detected in
 */
export function chooseClaims(
  text: string,
  { claims, sentences }: Detection,
  strictness: Strictness,
): Claim[] {
  if (strictness === 'all') return claims;
  const level = LEVELS[strictness];
  const wanted = claims.filter(({ kind }) => level.statements || kind !== 'statement');
  const endless = endlessParagraphs(text, sentences);
  const { inside, others } = sortOut(wanted, endless);
  const rest = endless.reduce((left, paragraph) => left - paragraph.sentences, sentences.length);
  const chosen = inside.flatMap((own, i) => chooseFrom(own, endless[i]!.sentences, level));
  return [...chooseFrom(others, rest, level), ...chosen].toSorted(
    (a, b) => a.sentence.start - b.sentence.start,
  );
}
