import type { Rating } from '../lib/annotation.ts';
import { ChartFills, fillOf, strokeOf } from './chart-fills.tsx';
import { RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

export interface ChartLegendProps {
  chart: string;
  ratings: readonly Rating[];
}

/** What the fills of the charts mean. */
export function ChartLegend({ chart, ratings }: ChartLegendProps) {
  const t = useWords();
  return (
    <ul class="chart-legend">
      {ratings.map((rating, index) => (
        <li key={rating}>
          <svg width="20" height="14" aria-hidden="true">
            {index === 0 && <ChartFills chart={chart} />}
            <rect
              x="0.5"
              y="0.5"
              width="19"
              height="13"
              fill={fillOf(chart, rating)}
              stroke={strokeOf(rating)}
            />
          </svg>
          {t(RATING_KEYS[rating])}
        </li>
      ))}
    </ul>
  );
}
