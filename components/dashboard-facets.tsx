import { useId, useState } from 'preact/hooks';
import { RATINGS, type Rating } from '../lib/annotation.ts';
import { CLAIM_KINDS, type ClaimKind } from '../lib/claim.ts';
import type { MessageKey, Translate } from '../lib/words.ts';
import { KIND_KEYS } from './kind-keys.ts';
import { asksFor } from './query-terms.ts';
import { Mark, RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

export type FacetField = 'rating' | 'kind' | 'site' | 'tag' | 'claimant';

/** How many of the annotations found have each value, most first. */
export type Facets = Record<FacetField, readonly { value: string; count: number }[]> & {
  /** False where so many were found that only some of them were counted. */
  isExact: boolean;
};

export interface FacetsProps {
  /** undefined while they are being counted. */
  facets: Facets | undefined;
  query: string;
  /** Adds the value to the search, or takes it out. */
  onValue(field: FacetField, value: string): void;
}

/** Values shown of each before one asks for more. */
const FEW = 6;

const TITLES = {
  rating: 'column_rating',
  kind: 'column_kind',
  site: 'column_site',
  tag: 'tags',
  claimant: 'column_claimant',
} as const satisfies Record<FacetField, MessageKey>;

function facetWords(field: FacetField, value: string, t: Translate): string {
  if (field === 'rating') return t(RATING_KEYS[value as Rating]);
  return field === 'kind' ? t(KIND_KEYS[value as ClaimKind]) : value;
}

const ORDER: Partial<Record<FacetField, readonly string[]>> = {
  rating: [...RATINGS, 'to-check'],
  kind: CLAIM_KINDS,
};

/** Ratings and kinds keep their own order, so that one finds them where they were. */
function inOrder(field: FacetField, values: Facets[FacetField]): Facets[FacetField] {
  const order = ORDER[field];
  return order
    ? values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
    : values;
}

interface FacetProps extends Omit<FacetsProps, 'facets'> {
  field: FacetField;
  values: Facets[FacetField];
}

function Facet({ field, values, query, onValue }: FacetProps) {
  const t = useWords();
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const format = new Intl.NumberFormat(t('language_tag'));
  const few = ORDER[field] ? values.length : FEW;
  const shown = inOrder(field, values).slice(0, isWhole ? undefined : few);
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 class="kicker" id={id}>
        {t(TITLES[field])}
      </h2>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              class="facet-value"
              aria-pressed={asksFor(query, field, value)}
              onClick={() => onValue(field, value)}
            >
              {field === 'rating' && <Mark name={value as Rating} />}
              <span class="facet-words" dir="auto">
                {facetWords(field, value, t)}
              </span>
              <span class="count">{format.format(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > few && (
        <button
          type="button"
          class="quiet facet-more"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? t('show_fewer') : t('show_all', format.format(values.length))}
        </button>
      )}
    </section>
  );
}

const FIELDS = Object.keys(TITLES) as FacetField[];

/** What the annotations found have in common, with how many of each; a click narrows the search. */
export function DashboardFacets({ facets, query, onValue }: FacetsProps) {
  return (
    <>
      {FIELDS.filter((field) => facets?.[field].length).map((field) => (
        <Facet
          key={field}
          field={field}
          values={facets?.[field] ?? []}
          query={query}
          onValue={onValue}
        />
      ))}
    </>
  );
}
