import { describe, expect, it } from 'vitest';
import { detectClaims } from '../../../lib/detect/index.ts';

const ARTICLE = `The group earned $47.3 billion in the fourth quarter, a 21% year-on-year increase.
I like it here. Over 1 billion users were counted.`;

describe('detectClaims', () => {
  it('gives claims in the order of the text, with the sentence each stands in', () => {
    const { claims } = detectClaims(ARTICLE);
    expect(claims.map(({ kind, text }) => [kind, text])).toEqual([
      ['money', '$47.3 billion'],
      ['date', 'fourth quarter'],
      ['percentage', '21% year-on-year increase'],
      ['quantity', 'Over 1 billion users'],
    ]);
    expect(
      claims.map(({ sentence }) => ARTICLE.slice(sentence.start, sentence.end).slice(0, 9)),
    ).toEqual(['The group', 'The group', 'The group', 'Over 1 bi']);
  });

  it('gives every sentence, claims or not', () => {
    expect(detectClaims(ARTICLE).sentences).toHaveLength(3);
  });

  it('gives a claim the score of its sentence and its own reason first', () => {
    const { claims, sentences } = detectClaims(ARTICLE);
    expect(claims[0]?.score).toBe(sentences[0]?.score);
    expect(claims[0]?.reasons[0]).toMatchObject({ code: 'states-money', favours: true });
    expect(claims[2]?.reasons[0]).toMatchObject({ code: 'states-a-percentage', favours: true });
  });

  it('leaves out claims below the threshold, and no sentence', () => {
    const all = detectClaims(ARTICLE);
    const threshold = Math.max(...all.claims.map(({ score }) => score));
    const strict = detectClaims(ARTICLE, { threshold });
    expect(strict.claims).toEqual(all.claims.filter(({ score }) => score >= threshold));
    expect(strict.sentences).toEqual(all.sentences);
  });

  it('looks for the kinds asked for', () => {
    const { claims } = detectClaims(ARTICLE, { kinds: ['money', 'date'] });
    expect(claims.map(({ kind }) => kind)).toEqual(['money', 'date']);
  });

  it('gives the clause of a check-worthy sentence without a figure, at the strictness asked for', () => {
    const text = 'The supreme court struck down the federal law, officials said.';
    const [claim] = detectClaims(text, { statements: 0.1 }).claims;
    const clause = 'The supreme court struck down the federal law';
    expect(claim).toMatchObject({ kind: 'statement', text: clause, claimant: 'officials' });
    expect(detectClaims(text, { statements: 1 }).claims).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(detectClaims('')).toEqual({ claims: [], sentences: [] });
  });
});
