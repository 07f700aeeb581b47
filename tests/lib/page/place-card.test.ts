import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Place, placeCard } from '../../../lib/page/place-card.ts';

const WINDOW = { width: 1280, height: 800 };
const CARD = { width: 360, height: 400 };
const CLAIM = { left: 300, top: 200, width: 80, height: 20 };

function isApart(place: Place, height: number, width: number, claim: Box): boolean {
  return (
    place.top >= claim.top + claim.height ||
    place.top + height <= claim.top ||
    place.left >= claim.left + claim.width ||
    place.left + width <= claim.left
  );
}

describe('in a wide window', () => {
  it('puts the card into the right margin, where that is wide enough', () => {
    const column = { left: 100, top: 100, width: 640, height: 500 };
    expect(placeCard(CLAIM, column, CARD, WINDOW)).toEqual({
      left: 752,
      top: 188,
      maxHeight: 776,
      tight: false,
      scroll: 0,
    });
  });

  it('puts it into the left margin, where only that is', () => {
    const column = { left: 500, top: 100, width: 640, height: 500 };
    const claim = { ...CLAIM, left: 600 };
    expect(placeCard(claim, column, CARD, WINDOW).left).toBe(500 - 12 - 360);
  });

  it('keeps it inside the window beside a claim near the lower edge', () => {
    const column = { left: 100, top: 100, width: 640, height: 700 };
    const claim = { ...CLAIM, top: 780 };
    expect(placeCard(claim, column, CARD, WINDOW).top).toBe(800 - 12 - 400);
  });

  it('folds it in the margin of a low window', () => {
    const column = { left: 100, top: 0, width: 640, height: 400 };
    const place = placeCard(CLAIM, column, CARD, { width: 1280, height: 430 });
    expect(place).toMatchObject({ left: 752, maxHeight: 406, tight: true });
  });
});

describe('in a narrow window', () => {
  const narrow = { width: 400, height: 800 };
  const column = { left: 16, top: 0, width: 368, height: 800 };

  it('puts the card under the claim', () => {
    const place = placeCard({ ...CLAIM, left: 30 }, column, CARD, narrow);
    expect(place).toMatchObject({ left: 28, top: 232, maxHeight: 800 - 220 - 24, tight: false });
  });

  it('puts it above where there is more room', () => {
    const place = placeCard({ ...CLAIM, left: 30, top: 600 }, column, CARD, narrow);
    expect(place.top + 400).toBe(600 - 12);
    expect(place.tight).toBe(false);
  });

  it('folds it where neither side holds it whole', () => {
    const place = placeCard({ ...CLAIM, left: 30, top: 390 }, column, CARD, narrow);
    expect(place).toMatchObject({ top: 422, maxHeight: 366, tight: true, scroll: 0 });
  });
});

describe('in a low window with no margins', () => {
  const low = { width: 640, height: 430 };
  const column = { left: 20, top: -100, width: 600, height: 700 };

  it('puts the card over the column, to the right of the claim', () => {
    const place = placeCard({ ...CLAIM, left: 40 }, column, CARD, low);
    expect(place).toMatchObject({ left: 132, maxHeight: 406, tight: true });
  });

  it('puts it to the left of a claim at the end of its line', () => {
    const place = placeCard({ ...CLAIM, left: 500 }, column, CARD, low);
    expect(place.left).toBe(500 - 12 - 360);
  });

  it('asks for the page to be scrolled where a claim in mid-line leaves too little under and above', () => {
    const claim = { ...CLAIM, left: 280, top: 190 };
    const { scroll } = placeCard(claim, column, CARD, low);
    expect(scroll).toBe(190 + 20 + 24 + 260 - 430);
    const after = placeCard({ ...claim, top: claim.top - scroll }, column, CARD, low);
    expect(after).toMatchObject({ maxHeight: 260, scroll: 0 });
  });

  it('scrolls the other way at the end of the page, and not at all where neither helps', () => {
    const claim = { ...CLAIM, left: 280, top: 190 };
    const scrollOf = (up: number, down: number) =>
      placeCard(claim, column, CARD, low, { up, down }).scroll;
    expect(scrollOf(1000, 10)).toBe(190 - 24 - 260);
    expect(scrollOf(10, 10)).toBe(0);
  });
});

interface Given {
  window: { width: number; height: number };
  claim: Box;
  /** Right of the column, which begins at the left edge. */
  margin: number;
  /** What the card takes. */
  height: number;
}

const places: fc.Arbitrary<Given> = fc.record({
  window: fc.record({
    width: fc.integer({ min: 320, max: 1600 }),
    height: fc.integer({ min: 400, max: 1200 }),
  }),
  claim: fc.record({
    left: fc.integer({ min: 0, max: 200 }),
    top: fc.integer({ min: -300, max: 1500 }),
    width: fc.integer({ min: 10, max: 120 }),
    height: fc.integer({ min: 12, max: 26 }),
  }),
  margin: fc.integer({ min: 0, max: 500 }),
  height: fc.integer({ min: 100, max: 900 }),
});

describe('wherever the claim stands, in any window from 320 by 400 pixels on', () => {
  function place({ window, claim, margin, height }: Given) {
    const width = Math.min(360, window.width - 24);
    const column = {
      left: 0,
      top: -1000,
      width: Math.max(window.width - margin, 320),
      height: 4000,
    };
    const found = placeCard(claim, column, { width, height }, window);
    return { found, width, column, drawn: Math.min(height, found.maxHeight) };
  }

  it('stays inside the window, covers nothing of it, and has room for the ratings', () => {
    fc.assert(
      fc.property(places, (given) => {
        const { found, width, drawn } = place(given);
        const { window, claim } = given;
        expect(found.left).toBeGreaterThanOrEqual(12);
        expect(found.left + width).toBeLessThanOrEqual(window.width - 12);
        expect(found.top).toBeGreaterThanOrEqual(12);
        expect(found.top + drawn).toBeLessThanOrEqual(window.height - 12);
        expect(isApart(found, drawn, width, claim)).toBe(true);
        expect(found.maxHeight).toBeGreaterThanOrEqual(150);
      }),
    );
  });

  it('has enough for the quotation as well, once the page has scrolled as it asks', () => {
    fc.assert(
      fc.property(places, (given) => {
        const { claim, window } = given;
        fc.pre(claim.top >= 0 && claim.top + claim.height <= window.height);
        const { found } = place(given);
        const scrolled = { ...claim, top: claim.top - found.scroll };
        const after = place({ ...given, claim: scrolled }).found;
        expect(after.scroll).toBe(0);
        expect(after.maxHeight).toBeGreaterThanOrEqual(260);
        expect(scrolled.top).toBeGreaterThanOrEqual(0);
        expect(scrolled.top + claim.height).toBeLessThanOrEqual(window.height);
      }),
    );
  });

  it('places a lower card at the same side as a higher one, so that folding moves nothing', () => {
    fc.assert(
      fc.property(places, (given) => {
        const { found } = place(given);
        const lower = place({ ...given, height: 100 }).found;
        expect(lower.maxHeight).toBe(found.maxHeight);
        expect(lower.left).toBe(found.left);
      }),
    );
  });
});

it('shows the beginning of a claim that fills the window', () => {
  const claim = { left: 0, top: 20, width: 320, height: 500 };
  const place = placeCard(claim, claim, { width: 296, height: 400 }, { width: 320, height: 400 });
  expect(place).toMatchObject({ top: 400 - 12 - 150, maxHeight: 150, tight: true });
});
