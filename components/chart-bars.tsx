import { scaleBand, scaleLinear } from 'd3-scale';
import { ChartFills, fillOf, strokeOf } from './chart-fills.tsx';
import type { ChartProps } from './chart-props.ts';
import { segmentsOf } from './chart-stack.ts';
import { useWords } from './words-context.ts';

/** CSS pixels. */
const BAND = 40;
const NAME_LINE = 16;
const BAR = 14;
const AXIS = 24;
const COUNT_ROOM = 44;

/** A whole number of annotations; no ticks between two of them. */
export function countTicks(max: number, about: number): number[] {
  return scaleLinear([0, max], [0, 1]).ticks(about).filter(Number.isInteger);
}

/** A name that is cut where the chart ends, rather than running out of it. */
function fitted(name: string, width: number): string {
  const most = Math.max(8, Math.floor(width / 7));
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

/** Lying bars, one a name, each parted by rating: the name above its bar, the number at its end. */
export function ChartBars({ id, tallies, ratings, width, label, nameOf }: ChartProps) {
  const t = useWords();
  const format = new Intl.NumberFormat(t('language_tag'));
  const height = tallies.length * BAND + AXIS;
  const most = Math.max(1, ...tallies.map(({ total }) => total));
  const x = scaleLinear([0, most], [0, width - COUNT_ROOM]);
  const y = scaleBand(
    tallies.map((_, index) => String(index)),
    [0, tallies.length * BAND],
  );
  const segments = segmentsOf(tallies, ratings);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <ChartFills chart={id} />
      {countTicks(most, width / 90).map((tick) => (
        <g key={tick} transform={`translate(${x(tick) + 0.5} 0)`}>
          <line class="chart-grid" y2={height - AXIS} />
          <text class="chart-tick" y={height - 6} text-anchor={tick === 0 ? 'start' : 'middle'}>
            {format.format(tick)}
          </text>
        </g>
      ))}
      {tallies.map((tally, index) => (
        <g key={tally.name} transform={`translate(0 ${y(String(index)) ?? 0})`}>
          <text class="chart-name" y={NAME_LINE - 4}>
            {fitted(nameOf(tally.name), width)}
          </text>
          {segments[index]?.map(({ rating, from, to }) => (
            <rect
              key={rating}
              x={x(from) + 0.5}
              y={NAME_LINE}
              width={Math.max(0.5, x(to) - x(from) - 1)}
              height={BAR}
              fill={fillOf(id, rating)}
              stroke={strokeOf(rating)}
            />
          ))}
          <text class="chart-count" x={x(tally.total) + 6} y={NAME_LINE + BAR - 3}>
            {format.format(tally.total)}
          </text>
        </g>
      ))}
    </svg>
  );
}
