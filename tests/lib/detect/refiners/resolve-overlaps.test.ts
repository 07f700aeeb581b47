import { describe, expect, it } from 'vitest';
import type { ClaimKind, Mention } from '../../../../lib/claim.ts';
import { resolveOverlaps } from '../../../../lib/detect/refiners/resolve-overlaps.ts';

const text = 'first time in nearly 25 years since 2012';
const sentence = { text, tokens: [], start: 0, end: text.length };

function mention(kind: ClaimKind, start: number, end: number, core = { start, end }): Mention {
  return { kind, start, end, core };
}

describe('resolveOverlaps', () => {
  it('gives a number to the earlier kind', () => {
    const money = mention('money', 21, 29);
    const quantity = mention('quantity', 21, 29);
    expect(resolveOverlaps([quantity, money], sentence)).toEqual([money]);
  });

  it('lets a date and a quantity stand inside a rank', () => {
    const rank = mention('rank', 0, 40, { start: 0, end: 5 });
    const quantity = mention('quantity', 14, 29, { start: 21, end: 29 });
    const date = mention('date', 36, 40);
    expect(resolveOverlaps([date, quantity, rank], sentence)).toEqual([rank, quantity, date]);
  });

  it('ends a full span before the next one begins', () => {
    const quantity = mention('quantity', 0, 29, { start: 0, end: 5 });
    const percentage = mention('percentage', 21, 29);
    expect(resolveOverlaps([quantity, percentage], sentence)).toEqual([
      { ...quantity, end: 20 },
      percentage,
    ]);
  });
});
