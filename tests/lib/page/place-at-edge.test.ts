import { expect, it } from 'vitest';
import { placeAtEdge } from '../../../lib/page/place-at-edge.ts';

const card = { width: 360, height: 400 };
const window = { width: 1200, height: 800 };
const claimAt = (left: number, top: number) => ({ left, top, width: 120, height: 20 });

it('puts the card at the edge where lines end, as high as its claim', () => {
  expect(placeAtEdge(claimAt(200, 300), card, window)).toMatchObject({ left: 828, top: 288 });
  expect(placeAtEdge(claimAt(900, 300), card, window, true)).toMatchObject({ left: 12, top: 288 });
});

it('keeps the card in the window', () => {
  expect(placeAtEdge(claimAt(200, 790), card, window)?.top).toBe(388);
  expect(placeAtEdge(claimAt(200, -50), card, window)?.top).toBe(12);
});

it('has no place where the card would cover its claim', () => {
  expect(placeAtEdge(claimAt(800, 300), card, window)).toBeUndefined();
  expect(placeAtEdge(claimAt(10, 300), card, { width: 400, height: 800 })).toBeUndefined();
});
