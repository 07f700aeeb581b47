import type { Rating } from '../lib/annotation.ts';
import type { RatingTally } from '../lib/tally/index.ts';
import { RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

export interface ChartTableProps {
  tallies: readonly RatingTally[];
  ratings: readonly Rating[];
  caption: string;
  /** What the names are of: “Site”. */
  nameHead: string;
  nameOf(name: string): string;
  /** Leads to the annotations of one name, where they can be searched for. */
  onShow?: ((name: string) => void) | undefined;
}

/** The figures of a picture, for all who would rather read than look. */
export function ChartTable(props: ChartTableProps) {
  const t = useWords();
  const { tallies, ratings, nameOf, onShow } = props;
  const format = new Intl.NumberFormat(t('language_tag'));
  return (
    <table class="figures">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.nameHead}</th>
          {ratings.map((rating) => (
            <th key={rating} scope="col">
              {t(RATING_KEYS[rating])}
            </th>
          ))}
          <th scope="col">{t('chart_total')}</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map((tally) => (
          <tr key={tally.name}>
            <th scope="row" dir="auto">
              {onShow ? (
                <button type="button" class="quiet" onClick={() => onShow(tally.name)}>
                  {nameOf(tally.name)}
                </button>
              ) : (
                nameOf(tally.name)
              )}
            </th>
            {ratings.map((rating) => (
              <td key={rating}>{format.format(tally.ratings[rating] ?? 0)}</td>
            ))}
            <td>{format.format(tally.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
