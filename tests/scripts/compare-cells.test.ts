import { expect, it } from 'vitest';
import { compareCells, type Picture } from '../components/compare-cells.ts';

/** Paper with ink where `isInk` says so. */
function picture(isInk: (x: number, y: number) => boolean, ink = 0, width = 96): Picture {
  const data = new Uint8Array(4 * width * 96).fill(255);
  for (let y = 0; y < 96; y++)
    for (let x = 0; x < width; x++)
      if (isInk(x, y)) data.fill(ink, 4 * (y * width + x), 4 * (y * width + x) + 3);
  return { metadata: { width, height: 96 }, data };
}

const passes = (a: Picture, b: Picture): boolean => compareCells(a, b, { createDiff: false }).pass;
const block = (x: number, y: number): boolean => x >= 16 && x < 48 && y >= 16 && y < 48;

it('takes the same for the same, and fine noise too', () => {
  const lines = picture((x) => x % 8 === 3);
  expect(passes(lines, lines)).toBe(true);
  expect(
    passes(
      lines,
      picture((x) => x % 8 === 4),
    ),
  ).toBe(true);
});

it('sees another colour, another place and another size', () => {
  expect(passes(picture(block), picture(block, 16))).toBe(false);
  expect(
    passes(
      picture(block),
      picture((x, y) => block(x, y - 8)),
    ),
  ).toBe(false);
  const wider = compareCells(picture(block), picture(block, 0, 104), { createDiff: true });
  expect(wider.message).toBe('It was 96×96 pixels and is 104×96.');
});

it('draws where they differ', () => {
  const { diff } = compareCells(
    picture(block),
    picture(() => false),
    { createDiff: true },
  );
  expect(diff?.slice(4 * (20 * 96 + 20), 4 * (20 * 96 + 20) + 2)).toEqual(
    new Uint8Array([255, 255]),
  );
});
