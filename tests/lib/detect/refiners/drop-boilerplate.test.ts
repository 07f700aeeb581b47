import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../lib/detect/text/sentences.ts';
import { findMentions } from '../../../../lib/detect/find-mentions.ts';

const texts = (text: string): string[] =>
  splitSentences(text)
    .flatMap((span) => findMentions(text, span))
    .map(({ start, end }) => text.slice(start, end));

describe('dropBoilerplate', () => {
  it.each([
    'Read more: 10 things to know about the budget',
    'Subscribe for $1 a week',
    '24 Comments',
    'Share 24 Comments 118',
    'By Jane Doe, 3 min read',
    '3 min read',
    'Sign up and save 50%',
    'Advertisement 1 of 3',
    'Photo: 12 people at a desk',
  ])('stays silent on: %s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it.each([
    ['Subscribers paid 12 percent more.', '12 percent more'],
    ['Advertising alone earned $46 billion.', '$46 billion'],
    ['Subscription prices rose by 8%.', '8%'],
    ['Copyright suits cost the firm $3 million.', '$3 million'],
  ])('leaves prose that begins alike: %s', (prose, found) => {
    expect(texts(prose)).toEqual([found]);
  });

  it('leaves the dates of a line about the page', () => {
    expect(texts('Photo: the square on May 3, 2019')).toEqual(['May 3, 2019']);
  });
});
