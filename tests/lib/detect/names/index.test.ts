import { describe, expect, it } from 'vitest';
import {
  createNameIndex,
  findMisspelled,
  nameCandidates,
  nameClaims,
} from '../../../../lib/detect/names/index.ts';
import { loadNames } from '../../../../scripts/load-names.ts';

const index = createNameIndex(loadNames());

function claims(text: string) {
  const candidates = nameCandidates(text);
  const sentence = { start: 0, end: text.length, score: 0.5, reasons: [] };
  return nameClaims(text, candidates, findMisspelled(candidates, index), [sentence]);
}

describe('misspelled names', () => {
  it('marks the wrong word of a full name and suggests the known one', () => {
    const text = 'A year later Sam Altamn, who runs OpenAI, came back.';
    expect(claims(text)).toMatchObject([
      {
        kind: 'name',
        text: 'Altamn',
        start: 17,
        end: 23,
        sentence: { start: 0, end: text.length },
        reasons: [{ code: 'name-known', detail: 'Sam Altman', favours: true }],
        suggestion: { text: 'Altman', fullName: 'Sam Altman', source: 'list' },
      },
    ]);
  });

  it('marks each mention', () => {
    const text = 'Sam Altamn spoke. Then Sam Altamn left, and Sam Altamn’s aides with him.';
    expect(claims(text).map((claim) => claim.start)).toEqual([4, 27, 48]);
  });

  it('is silent on the right spelling', () => {
    expect(claims('A year later Sam Altman, who runs OpenAI, came back.')).toEqual([]);
  });
});
