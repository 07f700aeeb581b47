import { scaleBand, scaleLinear } from 'd3-scale';
import { countTicks } from './chart-bars.tsx';
import { ChartFills, fillOf, strokeOf } from './chart-fills.tsx';
import type { ChartProps } from './chart-props.ts';
import { segmentsOf } from './chart-stack.ts';
import { useWords } from './words-context.ts';

/** CSS pixels. */
const PLOT = 180;
const TOP = 10;
const BOTTOM = 24;
const START = 36;
/** Room a name needs under its column. */
const NAME = 76;

/** Every so many columns have their name written under them. */
function nameStep(count: number, width: number): number {
  return Math.max(1, Math.ceil((count * NAME) / width));
}

/** Standing columns, one a period, each parted by rating. */
export function ChartColumns({ id, tallies, ratings, width, label, nameOf }: ChartProps) {
  const t = useWords();
  const format = new Intl.NumberFormat(t('language_tag'));
  const most = Math.max(1, ...tallies.map(({ total }) => total));
  const y = scaleLinear([0, most], [PLOT, 0]).nice();
  const names = tallies.map(({ name }) => name);
  const x = scaleBand(names, [START, width]).paddingInner(0.2).paddingOuter(0.1);
  const segments = segmentsOf(tallies, ratings);
  const step = nameStep(tallies.length, width - START);
  const bar = Math.min(x.bandwidth(), 48);
  const inset = (x.bandwidth() - bar) / 2;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${TOP + PLOT + BOTTOM}`}
      width={width}
      height={TOP + PLOT + BOTTOM}
      role="img"
      aria-label={label}
    >
      <ChartFills chart={id} />
      <g transform={`translate(0 ${TOP})`}>
        {countTicks(y.domain()[1] ?? most, 4).map((tick) => (
          <g key={tick} transform={`translate(0 ${Math.round(y(tick)) + 0.5})`}>
            <line class="chart-grid" x1={START} x2={width} />
            <text class="chart-tick" x={START - 8} y="4" text-anchor="end">
              {format.format(tick)}
            </text>
          </g>
        ))}
        {tallies.map(({ name }, index) => (
          <g key={name} transform={`translate(${(x(name) ?? 0) + inset} 0)`}>
            {segments[index]?.map(({ rating, from, to }) => (
              <rect
                key={rating}
                x="0.5"
                y={y(to) + 0.5}
                width={Math.max(1, bar - 1)}
                height={Math.max(0.5, y(from) - y(to) - 1)}
                fill={fillOf(id, rating)}
                stroke={strokeOf(rating)}
              />
            ))}
            {index % step === 0 && (
              <text class="chart-tick" x={bar / 2} y={PLOT + 18} text-anchor="middle">
                {nameOf(name)}
              </text>
            )}
          </g>
        ))}
      </g>
    </svg>
  );
}
