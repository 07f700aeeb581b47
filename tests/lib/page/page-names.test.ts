import { describe, expect, it } from 'vitest';
import { finish } from '../../../lib/anchor/steps.ts';
import { nameCandidatesSchema, parseAs } from '../../../lib/annotation-schema.ts';
import type { NameCandidate } from '../../../lib/claim.ts';
import { candidatesOf } from '../../../lib/page/page-names.ts';
import { readSlices } from '../../../lib/page/read-slices.ts';
import { slicesOf } from '../../../lib/page/slices.ts';

/** As a page comes to know them: slice by slice. */
function readIn(text: string): NameCandidate[] {
  const slices = [...slicesOf(text)].map(({ start, end }) => text.slice(start, end));
  return finish(candidatesOf(readSlices(slices).flatMap(({ names = [] }) => names)));
}

function textsOf(text: string): string[] {
  const candidates = readIn(text);
  expect(() => parseAs(nameCandidatesSchema, candidates, 'candidates')).not.toThrow();
  return candidates.map((candidate) => candidate.text);
}

describe('the names of a page', () => {
  it('are counted over all of it', () => {
    const line = 'It was Marta Feldkamp who spoke.\n';
    expect(readIn(line.repeat(900))).toEqual([
      expect.objectContaining({ text: 'Marta Feldkamp', count: 900 }),
    ]);
  });

  it('are not looked for where the reader wants none', () => {
    const [read] = readSlices(['It was Marta Feldkamp who spoke.'], ['name']);
    expect(read).not.toHaveProperty('names');
  });

  it('are no words that the page has in lower case, in whatever slice', () => {
    const slices = ['Ferry fares rose, as Ferry said.', 'The ferry left with Marta Feldkamp.'];
    const texts = readSlices(slices).flatMap(({ names = [] }) => names.map(({ text }) => text));
    expect(texts).toEqual(['Marta Feldkamp']);
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
