import { type Annotation, RATINGS } from '../../lib/annotation.ts';
import { CLAIM_KINDS } from '../../lib/claim.ts';

const VOCABULARY = 20_000;
const SYLLABLES = 'ta bu ko re mi san del por ven lis'.split(' ');

/** Numbers between 0 and 1, always the same for a seed. */
export type Chance = () => number;

export function seeded(seed: number): Chance {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words as often as in a text: the n-th a n-th as often as the first (Zipf). */
export function word(chance: Chance): string {
  const rank = Math.floor(VOCABULARY ** chance());
  return String(rank)
    .split('')
    .map((digit) => SYLLABLES[Number(digit)])
    .join('');
}

const PER_PAGE = 8;
const SITES = 300;

/** A page has eight annotations; of sites a few have most. */
export function sourceOf(index: number): string {
  const page = Math.floor(index / PER_PAGE);
  return `https://site${Math.floor(SITES ** seeded(page)())}.example/${page}`;
}

/** The annotation with a running number, always the same, with some fifty words to be found by. */
export function generatedAnnotation(index: number): Annotation {
  const chance = seeded(index);
  const text = (words: number): string =>
    Array.from({ length: words }, () => word(chance)).join(' ');
  const pick = <One>(list: readonly One[]): One => list[Math.floor(chance() * list.length)] as One;
  const source = sourceOf(index);
  const created = new Date(1.6e12 + Math.floor(chance() * 1.6e11)).toISOString();
  const low = Math.round(10 ** (chance() * 10));
  return {
    id: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
    created,
    modified: created,
    motivation: 'assessing',
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact: text(4), prefix: text(5), suffix: text(5) },
        { type: 'TextPositionSelector', start: index, end: index + 20 },
      ],
      captured: { url: source, sentence: text(25), title: text(10), site: 'Site' },
    },
    claim: {
      kind: pick(CLAIM_KINDS),
      text: text(4),
      score: 0.5,
      reasons: [],
      claimant: text(2),
      value: { type: 'figure', low, high: low, bound: 'exact', precision: { low, high: low } },
    },
    body: {
      rating: pick([...RATINGS, 'to-check'] as const),
      note: text(12),
      tags: [text(1)],
      evidence: [],
    },
    history: [],
  };
}
