import { describe, expect, it } from 'vitest';
import { finish } from '../../../lib/anchor/steps.ts';
import { nameCandidatesSchema, parseAs } from '../../../lib/annotation-schema.ts';
import { candidatesOf } from '../../../lib/page/page-names.ts';

function textsOf(text: string): string[] {
  const candidates = finish(candidatesOf(text));
  expect(() => parseAs(nameCandidatesSchema, candidates, 'candidates')).not.toThrow();
  return candidates.map((candidate) => candidate.text);
}

describe('the names of a page', () => {
  it('are counted over all of it', () => {
    const line = 'It was Marta Feldkamp who spoke.\n';
    expect(finish(candidatesOf(line.repeat(900)))).toEqual([
      expect.objectContaining({ text: 'Marta Feldkamp', count: 900 }),
    ]);
  });

  it('are asked for without one that is no name for its length', () => {
    const texts = textsOf(`It was A${'b'.repeat(400)} and Marta Feldkamp who spoke.`);
    expect(texts).toEqual(['Marta Feldkamp']);
  });

  it('are no more than may be asked for', () => {
    const letters = (n: number): string =>
      String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
    const lines = Array.from({ length: 5600 }, (_, n) => `It was Mar${letters(n)}x Feldkamp.\n`);
    expect(textsOf(lines.join('')).length).toBeGreaterThan(1000);
  });
});
