import { describe, expect, it } from 'vitest';
import { bracketed } from '../bracketed.ts';

describe('dropMatchQuarters', () => {
  it('takes the quarter of a match for no date', () => {
    const text = 'He scored 12 in the third quarter.';
    expect(bracketed(text, 'date')).toBe(text);
  });

  it('knows a match by its score', () => {
    const text = 'Lund led 10-3 to start the fourth quarter.';
    expect(bracketed(text, 'date')).toBe(text);
  });

  it('keeps the quarter of a year', () => {
    expect(bracketed('Sales rose in the third quarter.', 'date')).toBe(
      'Sales rose in the [{third quarter}].',
    );
  });

  it('keeps a quarter that has its year', () => {
    expect(bracketed('The club scored a profit in the third quarter of 2021.', 'date')).toBe(
      'The club scored a profit in the [{third quarter of 2021}].',
    );
  });
});
