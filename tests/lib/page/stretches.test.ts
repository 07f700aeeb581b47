import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { STRETCH, stretchesOf, stretchOf } from '../../../lib/page/stretches.ts';

function pageOf(html: string): Document {
  return new JSDOM(`<!doctype html><body>${html}`).window.document;
}

/** A range in the words of an element. */
function rangeIn(element: Element): AbstractRange {
  return { startContainer: element.firstChild } as unknown as AbstractRange;
}

describe('the stretches of a long row of paragraphs', () => {
  const { body } = pageOf(`<h1>Title</h1>${'text <p>A sum</p>'.repeat(2.5 * STRETCH)}`);
  const at = (place: number): AbstractRange => rangeIn(body.children[place]!);

  it('are those in which ranges stand, each once, by their place among elements', () => {
    expect(stretchesOf([at(0)])).toEqual([0]);
    expect(stretchesOf([at(STRETCH - 1), at(STRETCH)])).toEqual([0, 1]);
    expect(stretchesOf([at(2), at(3), at(2 * STRETCH + 7)])).toEqual([0, 2]);
  });

  it('hold the places that style sheets count from 1', () => {
    expect(stretchOf(0)).toEqual({ start: 1, end: STRETCH + 1 });
    expect(stretchOf(2).start).toBe(stretchOf(1).end);
  });

  it('are none where paragraphs stand in many elements', () => {
    const { body: sections } = pageOf('<section><p>A sum</p></section>'.repeat(50));
    const ranges = [...sections.querySelectorAll('p')].map(rangeIn);
    expect(stretchesOf(ranges.slice(0, 3))).toEqual([0]);
    expect(stretchesOf(ranges)).toBeUndefined();
  });
});
