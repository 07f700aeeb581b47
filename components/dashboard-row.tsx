import { useMemo } from 'preact/hooks';
import { siteOf } from '../lib/url.ts';
import type { Row } from './dashboard-rows.ts';
import { dayWords } from './day-words.ts';
import { capturedExcerpt, shorten } from './excerpt.ts';
import { KIND_KEYS } from './kind-keys.ts';
import { Quotation } from './quotation.tsx';
import { Mark, RATING_KEYS } from './rating-mark.tsx';
import { shortValueWords } from './short-value-words.ts';
import { useWords } from './words-context.ts';

/** Code units of the sentence shown on either side of the claim. */
const AROUND = 70;

/** The columns of a row, after those of the box and the mark, with what each says of the annotation. */
function useCells({ annotation, date }: Row): [name: string, words: string][] {
  const t = useWords();
  const { claim, body, target } = annotation;
  return [
    ['rating', t(RATING_KEYS[body.rating])],
    ['kind', t(KIND_KEYS[claim.kind])],
    ['value', claim.value ? shortValueWords(claim.value, t) : ''],
    ['claimant', claim.claimant ?? ''],
    ['site', siteOf(target.source)],
    ['date', dayWords(date, t('language_tag'))],
    ['tags', body.tags.join(', ')],
  ];
}

function Cells({ row }: { row: Row }) {
  const { annotation } = row;
  const cells = useCells(row);
  return (
    <>
      <div role="gridcell" aria-colindex={2} class="cell cell-claim">
        <Mark name={annotation.body.rating} />
        <Quotation {...shorten(capturedExcerpt(annotation), AROUND)} />
      </div>
      {cells.map(([name, words], index) => (
        <div
          key={name}
          role="gridcell"
          aria-colindex={index + 3}
          class={`cell cell-${name}`}
          dir="auto"
          title={words}
        >
          {words}
        </div>
      ))}
    </>
  );
}

export interface DashboardRowProps {
  /** undefined while it is being fetched. */
  row: Row | undefined;
  /** From 0, without the row of the heads. */
  index: number;
  /** CSS pixels from the top of the first row. */
  start: number;
  isActive: boolean;
  isSelected: boolean;
  isOpen: boolean;
}

/** One annotation in the table; its acts are the table's, which hears all clicks and keys. */
export function DashboardRow(props: DashboardRowProps) {
  const t = useWords();
  const { row, index, start, isActive, isSelected, isOpen } = props;
  // A row that stays as it is costs nothing while the page is scrolled past it.
  return useMemo(
    () => (
      <div
        role="row"
        class={isOpen ? 'grid-row grid-row-open' : 'grid-row'}
        aria-rowindex={index + 2}
        aria-selected={isSelected}
        aria-current={isOpen ? 'true' : undefined}
        aria-busy={row === undefined}
        data-index={index}
        tabIndex={isActive ? 0 : -1}
        style={{ transform: `translateY(${start}px)` }}
      >
        <div role="gridcell" aria-colindex={1} class="cell cell-box">
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isSelected}
            aria-label={t('select_row', row?.annotation.claim.text ?? '')}
          />
        </div>
        {row ? (
          <Cells row={row} />
        ) : (
          <div role="gridcell" aria-colindex={2} class="cell cell-claim" />
        )}
      </div>
    ),
    [row?.annotation, row?.date, index, start, isActive, isSelected, isOpen],
  );
}
