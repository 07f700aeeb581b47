import { describe, expect, it } from 'vitest';
import { missingParts } from '../../../../lib/formats/claim-review/missing-parts.ts';
import { readClaimReviews } from '../../../../lib/formats/claim-review/read-claim-reviews.ts';
import { writeClaimReviews } from '../../../../lib/formats/claim-review/write-claim-reviews.ts';
import { english } from '../../../components/english.ts';
import { batches, NOW, PLAIN, RICH, textFrom } from '../sample-record.ts';

const PAGE = 'https://checks.example/';
const write = () =>
  textFrom(writeClaimReviews(batches([RICH], [PLAIN]), { name: 'The Desk' }, english));

describe('drafts of ClaimReviews', () => {
  it('are as they always were', async () => {
    await expect(await write()).toMatchFileSnapshot('../golden/claim-review.jsonld');
  });

  it('say what they still miss', () => {
    expect(missingParts(RICH, { name: 'The Desk' })).toEqual(['address']);
    expect(missingParts(PLAIN, {})).toEqual([
      'rating',
      'review',
      'evidence',
      'claimant',
      'claim-date',
      'author',
      'address',
    ]);
  });

  it('can be pasted into a page without ending its script', async () => {
    expect(await write()).not.toContain('<');
  });

  it('are read by whoever reads pages for them', async () => {
    expect(readClaimReviews(await write(), PAGE, NOW)).toMatchObject([
      {
        quote: RICH.target.captured.sentence,
        verdict: 'Mostly false',
        title: 'The Desk: Mostly false',
      },
      { quote: '-5 percent.', verdict: 'To check' },
    ]);
  });
});

describe('ClaimReviews of a page', () => {
  const review = {
    '@type': ['ClaimReview'],
    url: '/checks/7',
    claimReviewed: 'Prices rose by half.',
    datePublished: '2025-05-01',
    author: { name: 'Checkers' },
    reviewRating: { ratingValue: 1, alternateName: 'Wrong' },
  };

  it.each([
    review,
    [review],
    { '@graph': [{ '@type': 'WebPage', mainEntity: review }] },
    { '@type': 'ItemList', itemListElement: [{ item: review }] },
  ])('are found wherever they nest', (data) => {
    expect(readClaimReviews(JSON.stringify(data), PAGE, NOW)).toEqual([
      {
        url: 'https://checks.example/checks/7',
        title: 'Checkers: Wrong',
        quote: 'Prices rose by half.',
        verdict: 'Wrong',
        published: '2025-05-01',
        stance: 'context',
        accessed: NOW,
      },
    ]);
  });

  it.each([
    ['no JSON', '{"@type":"ClaimReview"'],
    ['no claim', JSON.stringify({ ...review, claimReviewed: 7 })],
    ['a script for an address', JSON.stringify({ ...review, url: 'javascript:alert(1)' })],
    ['another type', JSON.stringify({ ...review, '@type': 'Review', about: 'ClaimReview' })],
    ['too deep', `${'{"@graph":['.repeat(50)}${JSON.stringify(review)}${']}'.repeat(50)}`],
    ['too long', JSON.stringify({ ...review, reviewBody: 'x'.repeat(1_000_000) })],
  ])('are passed over: %s', (_, text) => {
    expect(readClaimReviews(text, PAGE, NOW)).toEqual([]);
  });
});
