import { describe, expect, it } from 'vitest';
import type { Annotation, Rating } from '../../../lib/annotation.ts';
import { checkedAt, countIn, mostOf, newTally, periodsOf } from '../../../lib/tally/index.ts';
import { numbered } from '../../components/many-samples.ts';

function rated(index: number, rating: Rating, created: string): Annotation {
  const annotation = numbered(index);
  return { ...annotation, created, body: { ...annotation.body, rating } };
}

function tallyOf(annotations: Annotation[]) {
  const tally = newTally();
  for (const annotation of annotations) countIn(tally, annotation);
  return tally;
}

describe('a tally', () => {
  it('counts by site, kind and claimant, most first', () => {
    const tally = tallyOf(Array.from({ length: 40 }, (_, index) => numbered(index)));
    expect(tally.total).toBe(40);
    expect(mostOf(tally.sites, 2).map(({ name, total }) => [name, total])).toEqual([
      ['news.example', 20],
      ['paper.example', 7],
    ]);
    expect(mostOf(tally.claimants, 9)).toHaveLength(3);
    expect(tally.kinds.get('money')?.ratings).toEqual({ true: 5 });
  });

  it('counts by the site of the address, whatever the page calls itself', () => {
    const annotation = numbered(0);
    const captured = { ...annotation.target.captured, site: 'Another Paper' };
    const tally = tallyOf([{ ...annotation, target: { ...annotation.target, captured } }]);
    expect([...tally.sites.keys()]).toEqual(['news.example']);
  });

  it('takes the day of the first verdict, and none for what is still to be checked', () => {
    const body = { ...numbered(0).body, rating: 'to-check' as const };
    const annotation = rated(0, 'false', '2026-01-01T12:00:00.000Z');
    const later = { at: '2026-02-02T12:00:00.000Z', surface: 'card' as const, body };
    expect(checkedAt(annotation)).toBe('2026-01-01T12:00:00.000Z');
    expect(checkedAt({ ...annotation, history: [later] })).toBe('2026-02-02T12:00:00.000Z');
    expect(checkedAt({ ...annotation, body })).toBeUndefined();
    expect(tallyOf([{ ...annotation, body }]).days.size).toBe(0);
  });
});

describe('periods', () => {
  const periods = (...days: string[]) =>
    periodsOf(tallyOf(days.map((day, at) => rated(at, 'true', `${day}T12:00:00.000Z`))).days);

  it.each([
    ['day', ['2026-01-01', '2026-01-20'], 20, '2026-01-01'],
    ['week', ['2026-01-01', '2026-04-01'], 14, '2025-12-29'],
    ['month', ['2026-01-15', '2027-01-15'], 13, '2026-01-01'],
    ['year', ['2020-06-01', '2026-06-01'], 7, '2020-01-01'],
  ] as const)('are each a %s where that can be told apart', (unit, days, count, first) => {
    const found = periods(...days);
    expect(found.unit).toBe(unit);
    expect(found.tallies).toHaveLength(count);
    expect(found.tallies[0]?.name).toBe(first);
    expect(found.tallies.reduce((sum, { total }) => sum + total, 0)).toBe(2);
  });

  it('are none of nothing', () => {
    expect(periods().tallies).toEqual([]);
  });
});
