import type { DateSpan } from '../dates/date-span.ts';
import { monthAt } from '../dates/month.ts';
import { eraAt, monthSlashedAt, pointedAt, slashedAt } from '../dates/numeric.ts';
import { possessiveDecadeAt } from '../dates/possessive-decade.ts';
import { quarterAt } from '../dates/quarter.ts';
import { spelledDecadeAt } from '../dates/spelled-decade.ts';
import { decadeAt, fiscalAt, shortYearAt, yearAt } from '../dates/year-span.ts';
import { CARDINAL, CODE, DECADE, DIGITS, MONTH, ORDINAL } from '../lexicon/word-class.ts';
import { tokenAt, type Sentence, type Token } from '../text/token.ts';
import { mentionOf, type Detector } from './detector.ts';

/** "the 1990s", "the nineties" */
function decadeIn(tokens: readonly Token[], at: number): DateSpan | undefined {
  return decadeAt(tokens, at) ?? spelledDecadeAt(tokens, at);
}

function dateAt({ tokens }: Sentence, at: number): DateSpan | undefined {
  const { is } = tokenAt(tokens, at);
  if (is & MONTH) return monthAt(tokens, at);
  if (is & DECADE) return quarterAt(tokens, at) ?? decadeIn(tokens, at) ?? fiscalAt(tokens, at);
  if (is & ORDINAL) return quarterAt(tokens, at);
  if (is & CODE) return pointedAt(tokens, at);
  // "quarter three"
  if (is & CARDINAL)
    return tokenAt(tokens, at - 1).word === 'quarter' ? quarterAt(tokens, at) : undefined;
  return (
    eraAt(tokens, at) ??
    possessiveDecadeAt(tokens, at) ??
    yearAt(tokens, at) ??
    quarterAt(tokens, at) ??
    slashedAt(tokens, at) ??
    monthSlashedAt(tokens, at) ??
    shortYearAt(tokens, at)
  );
}

/**
 * Our own and not chrono-node's, though that is well kept: it reads "last week" and guesses years, which we must
 * not, and it alone takes longer than all detectors together (tests/bench).
 *
 * Calendar dates with a year, a day, a quarter or a decade: "Sept. 25, 2018", "2012", "fourth quarter", "the 1990s".
 */
export const date: Detector = {
  kind: 'date',
  description: 'detector_date',
  wakes: MONTH | DIGITS | DECADE | ORDINAL | CODE | CARDINAL,
  detect(sentence, at) {
    const span = dateAt(sentence, at);
    if (!span) return undefined;
    const full = { from: span.fullFrom ?? span.from, to: span.to };
    return mentionOf('date', sentence, full, span, { type: 'date', ...span.value });
  },
};
