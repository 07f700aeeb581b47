import { describe, expect, it } from 'vitest';
import { capturedExcerpt, excerptAt, shorten } from '../../lib/excerpt.ts';
import { sampleAnnotation } from '../components/samples.ts';

describe('the sentence around a claim', () => {
  it('is cut at the offset', () => {
    expect(excerptAt('Prices rose 5 percent.', 12, '5 percent')).toEqual({
      before: 'Prices rose ',
      claim: '5 percent',
      after: '.',
    });
  });

  it.each([-1, 3, 99])('is left out where the claim does not stand at %i', (offset) => {
    expect(excerptAt('Prices rose 5 percent.', offset, '5 percent')).toEqual({
      before: '',
      claim: '5 percent',
      after: '',
    });
  });
});

describe('a captured sentence', () => {
  const sentence = 'Some 40 came on Monday and some 40 stayed at home.';

  it.each([
    ['first', 'yesterday. Some ', 'Some '],
    ['second', 'Some 40 came on Monday and some ', 'Some 40 came on Monday and some '],
  ])('shows the %s of two equal claims by its prefix', (_, prefix, before) => {
    const excerpt = capturedExcerpt(sampleAnnotation({ sentence, text: '40', prefix }));
    expect(excerpt.before).toBe(before);
    expect(excerpt.before + excerpt.claim + excerpt.after).toBe(sentence);
  });

  it('is left out where it does not hold the claim', () => {
    const annotation = sampleAnnotation({ sentence: 'Nothing of the kind.', text: '40' });
    expect(capturedExcerpt(annotation)).toEqual({ before: '', claim: '40', after: '' });
  });
});

describe('shortening', () => {
  it('cuts between words on both sides', () => {
    const long = { before: 'one two three four ', claim: 'five', after: ' six seven eight nine' };
    expect(shorten(long, 11)).toEqual({
      before: '… four ',
      claim: 'five',
      after: ' six seven …',
    });
  });

  it('leaves a short sentence whole', () => {
    const short = { before: 'one ', claim: 'two', after: ' three' };
    expect(shorten(short, 10)).toEqual(short);
  });
});
