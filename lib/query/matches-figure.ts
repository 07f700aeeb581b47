import type { FigureValue } from '../claim.ts';
import type { AskedFigure } from './read-figure.ts';

/**
 * Whether a stated figure is what is asked for. A range counts by the end that is nearer; "equal" is
 * equal within the digits written, so that 47.3bn finds "$47.3 billion" whatever it was to the cent.
 */
export function matchesFigure(figure: FigureValue, asked: AskedFigure): boolean {
  if (asked.isPercentage && figure.unit !== 'percent') return false;
  const { low, high } = asked;
  const least = Math.min(figure.low, figure.precision.low);
  const most = Math.max(figure.high, figure.precision.high);
  switch (asked.comparison) {
    case 'over':
      return figure.high > low;
    case 'at-least':
      return figure.high >= low;
    case 'under':
      return figure.low < high;
    case 'at-most':
      return figure.low <= high;
    case 'between':
      return figure.low <= high && figure.high >= low;
    case 'equal':
      return least <= low && low <= most;
  }
}
