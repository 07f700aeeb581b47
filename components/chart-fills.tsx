import type { ComponentChild } from 'preact';
import type { Rating } from '../lib/annotation.ts';
import { RATING_ORDER } from './rating-order.ts';

/** CSS pixels of one repetition. */
const SIZE = 6;

const COLORS: Record<Rating, string> = {
  true: '--true',
  'mostly-true': '--true',
  mixed: '--mixed',
  'mostly-false': '--false',
  false: '--false',
  misleading: '--false',
  unverifiable: '--unverifiable',
  'to-check': '--to-check',
};

const RISING = 'M-1 1 1-1M0 6 6 0M5 7 7 5';
const FALLING = 'M-1 5 1 7M0 0 6 6M5-1 7 1';

function lines(d: string) {
  return <path d={d} stroke="currentColor" stroke-width="2" />;
}

/** Full for what is certain, lines for what is not, as the marks are filled and open; no two alike without colour. */
const PATTERNS: Record<Rating, ComponentChild> = {
  true: <rect width={SIZE} height={SIZE} fill="currentColor" />,
  'mostly-true': lines(RISING),
  mixed: <path d="M1.5 0v6M4.5 0v6" stroke="currentColor" stroke-width="1.5" />,
  'mostly-false': lines(FALLING),
  false: <rect width={SIZE} height={SIZE} fill="currentColor" />,
  misleading: [lines(RISING), lines(FALLING)],
  unverifiable: <path d="M0 1.5h6M0 4.5h6" stroke="currentColor" stroke-width="1" />,
  'to-check': <circle cx="3" cy="3" r="1.1" fill="currentColor" />,
};

function idOf(chart: string, rating: Rating): string {
  return `${chart}-${rating}`;
}

/** What stands for a rating in the chart with that id. */
export function fillOf(chart: string, rating: Rating): string {
  return `url(#${idOf(chart, rating)})`;
}

export function strokeOf(rating: Rating): string {
  return `var(${COLORS[rating]})`;
}

/** The fills of one chart, to stand in its SVG so that they go with it where it is saved. */
export function ChartFills({ chart }: { chart: string }) {
  return (
    <defs>
      {RATING_ORDER.map((rating) => (
        <pattern
          key={rating}
          id={idOf(chart, rating)}
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
          style={{ color: strokeOf(rating) }}
        >
          {PATTERNS[rating]}
        </pattern>
      ))}
    </defs>
  );
}
