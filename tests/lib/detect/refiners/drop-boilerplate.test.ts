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
    'Published 3 hours ago',
    'Last updated Nov. 5, 2019 at 3:45 p.m. ET',
    '2h ago',
    'Story by Jane Doe • 2h',
    '1 of 10',
    'Image 1 of 5',
    'Show 12 more',
    '1.2K shares',
    'Join 50,000 subscribers',
    'Rated 4.5 out of 5 stars',
    '4.5/5 (1,203 reviews)',
    'We and our 743 partners store and access information on your device',
    'We use cookies and 120 partners to process your data.',
    'You have 3 free articles left this month.',
    'Just $4.99 a month for unlimited access.',
    'Get 50% off your first year',
    '10% off your first order',
    'Free shipping over $50',
    'Buy now $19.99',
    '$29.99 at Amazon',
    '(Photo by Jane Doe/Getty Images, Nov. 5, 2019)',
    'Image credit: NASA, 2018',
  ])('stays silent on: %s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it.each([
    ['Published in 2019, the book sold 3 million copies.', '2019', '3 million copies'],
    ['Rates of 4.5 percent are common.', '4.5 percent'],
    ['You have 3 days to object to the order.', '3 days'],
    ['We use 5 litres of water a day.', '5 litres of water a day'],
    ['Subscribers paid 12 percent more.', '12 percent more'],
    ['Advertising alone earned $46 billion.', '$46 billion'],
    ['Subscription prices rose by 8%.', '8%'],
    ['Copyright suits cost the firm $3 million.', '$3 million'],
  ])('leaves prose that begins alike: %s', (prose, ...found) => {
    expect(texts(prose)).toEqual(found);
  });

  it('leaves the dates of a line about the page', () => {
    expect(texts('Photo: the square on May 3, 2019')).toEqual(['May 3, 2019']);
  });
});
