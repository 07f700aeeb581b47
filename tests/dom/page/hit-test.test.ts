import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/anchor/page-text.ts';
import { detectClaims } from '../../../lib/detect/index.ts';
import { marksAt } from '../../../lib/page/hit-test.ts';
import { foremost, type Mark } from '../../../lib/page/marks.ts';
import { PROSE, show } from '../show.ts';

afterEach(() => show(''));

/** The claim at the middle of the last box of some element, or `dx`, `dy` pixels off. */
function hit(html: string, selector: string, dx = 0, dy = 0): string | undefined {
  show(`<main><p>${PROSE}</p>${html}</main>`);
  return hitShown(document.querySelector(selector)!, dx, dy);
}

function hitShown(element: Element, dx = 0, dy = 0): string | undefined {
  const page = readPage(document);
  const marks: Mark[] = detectClaims(page.text).claims.map((claim) => ({ claim, state: 'new' }));
  element.scrollIntoView({ block: 'center' });
  const box = [...element.getClientRects()].at(-1)!;
  const x = box.left + box.width / 2 + dx;
  const y = box.top + box.height / 2 + dy;
  return foremost(marksAt(document, page, marks, x, y))?.claim.text;
}

const CLAIM = 'The harbour earned <b id="x">$61.7 million</b> over the summer, it said.';

describe('the claim at a point', () => {
  it('is the one whose words are there', () => {
    expect(hit(`<p>${CLAIM}</p>`, '#x')).toBe('$61.7 million');
  });

  it('is none beside the words, below the line or past its end', () => {
    expect(hit(`<p>${CLAIM}</p>`, '#x', -200)).toBeUndefined();
    expect(hit(`<p>${CLAIM}</p>`, '#x', 0, 40)).toBeUndefined();
    expect(hit('<p>It earned <b id="x">$61.7 million</b></p>', '#x', 200)).toBeUndefined();
  });

  it.each([
    ['scaled and turned', 'transform: scale(1.4) rotate(4deg); transform-origin: 0 0'],
    ['zoomed', 'zoom: 1.7'],
    ['in columns', 'columns: 3; height: 80px'],
    ['in a box that scrolls', 'height: 60px; overflow: auto; padding-top: 90px'],
    ['from right to left', 'direction: rtl'],
    ['set very large', 'font-size: 60px'],
    ['set vertically', 'writing-mode: vertical-rl; height: 300px'],
    ['not to be selected', 'user-select: none'],
    ['fixed over the page', 'position: fixed; inset: 0; background: white'],
    ['pushed aside by a float', 'float: left; width: 40%; margin: 0 30px'],
    ['moved in three dimensions', 'transform: perspective(600px) rotateY(20deg)'],
  ])('is found in text that is %s', (_, style) => {
    expect(hit(`<div style="${style}"><p>${CLAIM}</p></div>`, '#x')).toBe('$61.7 million');
  });

  it('is found across inline elements and on a second line', () => {
    const html = `<p style="width: 60px">It earned $61.7 <i id="x">million</i> in all.</p>`;
    expect(hit(html, '#x')).toBe('$61.7 million');
  });

  it('is found in a shadow tree', () => {
    show(`<main><p>${PROSE}</p><x-story></x-story></main>`);
    const root = document.querySelector('x-story')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${CLAIM}</p>`;
    expect(hitShown(root.querySelector('#x')!)).toBe('$61.7 million');
  });

  it('is the shorter of two that overlap', () => {
    show(`<main><p>${PROSE}</p><p>It earned <b id="x">$61.7 million</b> again.</p></main>`);
    const page = readPage(document);
    const [claim] = detectClaims(page.text).claims;
    const wide = { ...claim!, start: claim!.start - 10, end: claim!.end + 6, text: 'wide' };
    const marks: Mark[] = [wide, claim!].map((one) => ({ claim: one, state: 'new' }));
    const box = document.querySelector('#x')!.getBoundingClientRect();
    const at = (x: number, y: number): Mark[] => marksAt(document, page, marks, x, y);
    const both = at(box.left + box.width / 2, box.top + box.height / 2);
    expect(both.map(({ claim: { text } }) => text)).toEqual(['wide', '$61.7 million']);
    expect(foremost(both)?.claim.text).toBe('$61.7 million');
    expect(foremost(at(box.left - 12, box.top + 5))?.claim.text).toBe('wide');
  });

  it('is none where another thing lies over it', () => {
    const cover = '<div style="position:fixed;inset:0;background:white">Cover</div>';
    expect(hit(`<p>${CLAIM}</p>${cover}`, '#x')).toBeUndefined();
  });
});
