import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation.ts';
import type { Claim } from '../../../lib/claim.ts';
import { drawnSpans } from '../../../lib/page/drawn-spans.ts';
import { foremost, type Mark } from '../../../lib/page/marks.ts';

function mark(start: number, end: number, isRated = false): Mark {
  const claim = { start, end } as Claim;
  return { claim, state: 'new', ...(isRated && { annotation: { id: 'a' } as Annotation }) };
}

/** In letters, a row for each mark: where it is drawn. */
function drawn(...marks: Mark[]): string[] {
  return drawnSpans(marks).map((spans) => {
    const row = Array(20).fill('.');
    for (const { start, end } of spans) row.fill('_', start, end);
    return row.join('');
  });
}

describe('the line of a mark', () => {
  it('goes under all its words where it is alone', () => {
    expect(drawn(mark(2, 6), mark(8, 12))).toEqual([
      '..____..............',
      '........____........',
    ]);
  });

  it('stops where that of a shorter one begins, and goes on after it', () => {
    expect(drawn(mark(2, 16), mark(6, 9))).toEqual([
      '..____..._______....',
      '......___...........',
    ]);
  });

  it('is the only one where it was rated', () => {
    expect(drawn(mark(2, 16, true), mark(6, 9))).toEqual([
      '..______________....',
      '....................',
    ]);
  });

  it('is shared by two that cross', () => {
    expect(drawn(mark(2, 10), mark(8, 12))).toEqual([
      '..______............',
      '........____........',
    ]);
  });

  it('is one alone at all words that are marked, of the foremost', () => {
    const span = fc.tuple(fc.nat(18), fc.integer({ min: 1, max: 10 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (given) => {
        const marks = given
          .map(([start, length, isRated]) => mark(start, start + length, isRated))
          .toSorted((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
        const spans = drawnSpans(marks);
        for (let at = 0; at < 30; at++) {
          const isAt = ({ start, end }: { start: number; end: number }) => start <= at && at < end;
          const there = marks.filter(({ claim }) => isAt(claim));
          const lines = marks.filter((_, i) => spans[i]!.some(isAt));
          expect(lines).toEqual(there.length > 0 ? [foremost(there)] : []);
        }
      }),
    );
  });
});
