import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../lib/page/place-card.ts';

const WINDOW = { width: 1280, height: 800 };
const CARD = { width: 360, height: 400 };
const CLAIM = { left: 300, top: 200, width: 80, height: 20 };

describe('placeCard', () => {
  it('puts the card into the right margin, where that is wide enough', () => {
    const column = { left: 100, top: 100, width: 640, height: 500 };
    expect(placeCard(CLAIM, column, CARD, WINDOW)).toEqual({ left: 752, top: 188, maxHeight: 776 });
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

  it('puts it under the claim in a narrow window', () => {
    const narrow = { width: 400, height: 800 };
    const column = { left: 16, top: 0, width: 368, height: 800 };
    const place = placeCard({ ...CLAIM, left: 30 }, column, CARD, narrow);
    expect(place).toEqual({ left: 28, top: 232, maxHeight: 800 - 220 - 24 });
  });

  it('puts it above where there is more room', () => {
    const narrow = { width: 400, height: 800 };
    const column = { left: 16, top: 0, width: 368, height: 800 };
    const place = placeCard({ ...CLAIM, left: 30, top: 600 }, column, CARD, narrow);
    expect(place.top + 400).toBeLessThanOrEqual(600);
  });

  it('never covers the claim, wherever it stands, where there is any room beside, below or above', () => {
    const column = { left: 0, top: 0, width: 900, height: 800 };
    for (let top = 0; top <= 780; top += 20) {
      const claim = { ...CLAIM, top };
      const place = placeCard(claim, column, CARD, { width: 900, height: 800 });
      const height = Math.min(CARD.height, place.maxHeight);
      const apart = place.top >= top + claim.height || place.top + height <= top;
      expect(apart, `claim at ${top}, card from ${place.top}`).toBe(true);
    }
  });
});
