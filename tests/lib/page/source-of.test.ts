import { describe, expect, it } from 'vitest';
import { createSourceReader } from '../../../lib/page/source-of.ts';

const FIRST = 'https://news.example/first';
const SECOND = 'https://news.example/second';

describe('the source of a page', () => {
  it('is the address it claims', () => {
    const sourceOf = createSourceReader();
    expect(sourceOf(`${FIRST}?utm_source=x`, [FIRST])).toBe(FIRST);
  });

  it('is its own address where the claimed one was left behind by another article', () => {
    const sourceOf = createSourceReader();
    sourceOf(FIRST, [FIRST]);
    expect(sourceOf(SECOND, [FIRST])).toBe(SECOND);
    expect(sourceOf(SECOND, [FIRST])).toBe(SECOND);
  });

  it('is the claimed one again once the page claims another', () => {
    const sourceOf = createSourceReader();
    sourceOf(FIRST, [FIRST]);
    sourceOf(`${SECOND}?page=1`, [FIRST]);
    expect(sourceOf(`${SECOND}?page=1`, [SECOND])).toBe(SECOND);
  });

  it('stays while only the fragment changes', () => {
    const sourceOf = createSourceReader();
    sourceOf(`${FIRST}?a=1`, [FIRST]);
    expect(sourceOf(`${FIRST}?a=1#part`, [FIRST])).toBe(FIRST);
  });

  it('comes back to the first article', () => {
    const sourceOf = createSourceReader();
    sourceOf(`${FIRST}?a=1`, [FIRST]);
    sourceOf(SECOND, [FIRST]);
    expect(sourceOf(`${FIRST}?a=1`, [FIRST])).toBe(FIRST);
  });
});
