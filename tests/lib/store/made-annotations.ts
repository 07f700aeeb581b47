import { type Annotation, RATINGS } from '../../../lib/annotation.ts';
import { CLAIM_KINDS } from '../../../lib/claim.ts';

const WORDS =
  'budget budget budget tax tax users growth billion school river train court vote zoo müller said in the'.split(
    ' ',
  );
const TAGS = ['Budget', 'to follow', 'health', 'Économie'];
const CLAIMANTS = ['Ann Smith', 'Zoë Müller', undefined, 'The Treasury'];

/** The same numbers each time, 0 to 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An annotation made of chance; `index` names it. */
export function madeAnnotation(index: number, next: () => number): Annotation {
  const pick = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)] as One;
  const sentence = Array.from({ length: 8 }, () => pick(WORDS)).join(' ');
  const created = new Date(Date.UTC(2025, 0, 1) + Math.floor(next() * 4e10)).toISOString();
  const source = `https://site${Math.floor(next() * 5)}.example/story-${index % 40}`;
  const figure = Math.floor(next() * 1e4) / 10;
  const claimant = pick(CLAIMANTS);
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    created,
    modified: new Date(Date.parse(created) + Math.floor(next() * 1e9)).toISOString(),
    motivation: 'assessing',
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact: `claim ${index}`, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: index, end: index + 5 },
      ],
      captured: { url: source, sentence, title: `Story ${index % 40}`, site: 'Site' },
    },
    claim: {
      kind: pick(CLAIM_KINDS),
      text: `claim ${index}`,
      score: 0.5,
      reasons: [],
      ...(claimant && { claimant }),
      ...(next() < 0.7 && {
        value: {
          type: 'figure' as const,
          low: figure,
          high: next() < 0.2 ? figure + 20 : figure,
          bound: 'exact' as const,
          precision: { low: figure - 0.05, high: figure + 0.05 },
          ...(next() < 0.3 && { unit: 'percent' }),
        },
      }),
    },
    body: {
      rating: pick([...RATINGS, 'to-check'] as const),
      note: next() < 0.5 ? pick(WORDS) : '',
      tags: TAGS.filter(() => next() < 0.3),
      evidence: [],
    },
    history: [],
  };
}
