import { describe, expect, it } from 'vitest';
import { createSourceReader } from '../../../lib/page/source-of.ts';
import { pageSource } from '../../../lib/site/index.ts';

const FIRST = 'https://news.example/first';
const SECOND = 'https://news.example/second';

const judged = async (href: string, claimed: string[]): Promise<string> =>
  pageSource(href, claimed);

describe('the source of a page', () => {
  it('is the address it claims', async () => {
    const sourceOf = createSourceReader(judged);
    expect(await sourceOf(`${FIRST}?utm_source=x`, [FIRST])).toBe(FIRST);
  });

  it('is its own address where the claimed one was left behind by another article', async () => {
    const sourceOf = createSourceReader(judged);
    await sourceOf(FIRST, [FIRST]);
    expect(await sourceOf(SECOND, [FIRST])).toBe(SECOND);
    expect(await sourceOf(SECOND, [FIRST])).toBe(SECOND);
  });

  it('is the claimed one again once the page claims another', async () => {
    const sourceOf = createSourceReader(judged);
    await sourceOf(FIRST, [FIRST]);
    await sourceOf(`${SECOND}?page=1`, [FIRST]);
    expect(await sourceOf(`${SECOND}?page=1`, [SECOND])).toBe(SECOND);
  });

  it('stays while only the fragment changes', async () => {
    const sourceOf = createSourceReader(judged);
    await sourceOf(`${FIRST}?a=1`, [FIRST]);
    expect(await sourceOf(`${FIRST}?a=1#part`, [FIRST])).toBe(FIRST);
  });

  it('comes back to the first article', async () => {
    const sourceOf = createSourceReader(judged);
    await sourceOf(`${FIRST}?a=1`, [FIRST]);
    await sourceOf(SECOND, [FIRST]);
    expect(await sourceOf(`${FIRST}?a=1`, [FIRST])).toBe(FIRST);
  });

  it('is asked for once for a page that stays what it is', async () => {
    let questions = 0;
    const sourceOf = createSourceReader(async (href, claimed) => {
      questions++;
      return judged(href, claimed);
    });
    await sourceOf(FIRST, [FIRST]);
    await sourceOf(FIRST, [FIRST]);
    expect(questions).toBe(1);
  });

  it('is the page’s own address where nobody answers, until somebody does', async () => {
    let isThere = false;
    const sourceOf = createSourceReader(async (href, claimed) => {
      if (!isThere) throw new Error('Nobody answered.');
      return judged(href, claimed);
    });
    expect(await sourceOf(`${FIRST}?a=1&utm_source=x#part`, [FIRST])).toBe(`${FIRST}?a=1`);
    isThere = true;
    expect(await sourceOf(`${FIRST}?a=1`, [FIRST])).toBe(FIRST);
  });
});
