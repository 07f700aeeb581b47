import type { Row } from '../../components/dashboard-rows.ts';
import {
  type Annotation,
  createAnnotation,
  emptyBody,
  type Rating,
  RATINGS,
} from '../../lib/annotation.ts';
import { CLAIM_KINDS, type ClaimValue } from '../../lib/claim.ts';

const SITES = ['news.example', 'paper.example', 'wire.example', 'daily.example.co.uk'];
const CLAIMANTS = ['Ada Quill', 'the finance ministry', 'Sam Penn', undefined];
const TAGS = [['budget'], ['budget', 'economy'], [], ['election']];
const SENTENCES: [before: string, claim: string, after: string][] = [
  [
    'The company took ',
    '$47.3 billion',
    ' in the fourth quarter, its finance chief told analysts.',
  ],
  ['Unemployment ', 'fell to 3.9 percent', ', the lowest in a decade, according to the bureau.'],
  ['', 'Over 1 billion users', ' open the app each week, the founder said on stage on Tuesday.'],
  ['It was ', 'the largest wildfire', ' the state has seen since records began, officials said.'],
];
const VALUES: (ClaimValue | undefined)[] = [
  {
    type: 'figure',
    low: 47.3e9,
    high: 47.3e9,
    bound: 'exact',
    precision: { low: 47.25e9, high: 47.35e9 },
    currency: 'USD',
  },
  {
    type: 'figure',
    low: 3.9,
    high: 3.9,
    bound: 'exact',
    precision: { low: 3.85, high: 3.95 },
    unit: 'percent',
  },
  {
    type: 'figure',
    low: 1e9,
    high: 1e9,
    bound: 'over',
    precision: { low: 1e9, high: 1e9 },
    unit: 'users',
  },
  undefined,
];
const DAY = 86_400_000;
const LAST = Date.UTC(2026, 2, 20, 12);

function ratingOf(index: number): Rating {
  return [...RATINGS, 'to-check' as const][index % 8] ?? 'to-check';
}

/** The annotation with that number: always the same, and different from its neighbours. */
export function numbered(index: number): Annotation {
  const [before, claim, after] = SENTENCES[index % 4] ?? ['', '', ''];
  const site = SITES[index % 3 === 0 ? 0 : index % 4] ?? '';
  const claimant = CLAIMANTS[(index >> 1) % 4];
  const value = VALUES[index % 4];
  const at = new Date(LAST - (index % 200) * DAY).toISOString();
  return createAnnotation(
    `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    {
      source: `https://${site}/story/${index}`,
      selector: [
        { type: 'TextQuoteSelector', exact: claim, prefix: before, suffix: after },
        {
          type: 'TextPositionSelector',
          start: before.length,
          end: before.length + claim.length,
        },
      ],
      captured: {
        url: `https://${site}/story/${index}`,
        sentence: before + claim + after,
        title: `Story ${index}`,
        site,
      },
    },
    {
      kind: CLAIM_KINDS[index % CLAIM_KINDS.length] ?? 'money',
      text: claim,
      score: 0.9,
      reasons: [{ code: 'states-a-figure', favours: true }],
      ...(claimant === undefined ? {} : { claimant }),
      ...(value === undefined ? {} : { value }),
    },
    { ...emptyBody(), rating: ratingOf(index), tags: TAGS[index % 4] ?? [] },
    at,
  );
}

/** Annotations 0 to `count` as rows of the dashboard. */
export function numberedRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const annotation = numbered(index);
    return { annotation, date: annotation.modified };
  });
}
