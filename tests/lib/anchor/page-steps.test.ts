import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { pageSteps } from '../../../lib/anchor/page-text.ts';
import { indexSteps } from '../../../lib/anchor/text-index.ts';
import { longArticle } from '../../pages/long-article.ts';

/** Steps of the work, the last one with its result. */
function count<T>(steps: Generator<undefined, T>): { steps: number; result: T } {
  for (let n = 1; ; n++) {
    const { done, value } = steps.next();
    if (done) return { steps: n, result: value };
  }
}

it('a long page is read, and its words are indexed, in many small steps', () => {
  const { html, paragraphs } = longArticle(300_000);
  const { document } = new JSDOM(html).window;
  const read = count(pageSteps(document));
  // An element and its text for each paragraph, walked over twice.
  expect((2 * 2 * paragraphs) / read.steps).toBeLessThan(500);
  const indexed = count(indexSteps(read.result.text));
  expect(read.result.text.length / indexed.steps).toBeLessThan(50_000);
});
