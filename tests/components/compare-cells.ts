/** A decoded picture: four bytes a pixel, of which the last is how opaque it is. */
export interface Picture {
  metadata: { width: number; height: number };
  data: Uint8Array | Uint8ClampedArray;
}

export interface CellOptions {
  /** Makes a picture of what differs. */
  createDiff: boolean;
}

/** Pixels on a side. The strokes of letters, which each version smooths otherwise, come to the same over so many. */
const CELL = 8;
/** Of 255, in the mean of red, green or blue. Versions three apart came to 12 in a handful of cells at most. */
const DIFFERS_FROM = 12;
const ALLOWED = 4;

/** Where a cell of `CELL` pixels begins: the offset of each of its pixels in `data`. */
function offsetsOf({ metadata: { width, height } }: Picture, left: number, top: number): number[] {
  const offsets: number[] = [];
  for (let y = top; y < Math.min(top + CELL, height); y++)
    for (let x = left; x < Math.min(left + CELL, width); x++) offsets.push(4 * (y * width + x));
  return offsets;
}

function difference(a: Picture, b: Picture, offsets: readonly number[]): number {
  const sums = [0, 0, 0];
  for (const offset of offsets)
    for (let i = 0; i < 3; i++) sums[i]! += a.data[offset + i]! - b.data[offset + i]!;
  return Math.max(...sums.map(Math.abs)) / offsets.length;
}

/** The cells that differ, each as the offsets of its pixels. */
function differing(a: Picture, b: Picture): number[][] {
  const { width, height } = a.metadata;
  const found: number[][] = [];
  for (let top = 0; top < height; top += CELL)
    for (let left = 0; left < width; left += CELL) {
      const offsets = offsetsOf(a, left, top);
      if (difference(a, b, offsets) > DIFFERS_FROM) found.push(offsets);
    }
  return found;
}

/** The picture with red over the cells that differ. */
function drawn({ data }: Picture, cells: readonly number[][]): Uint8Array {
  const diff = Uint8Array.from(data);
  for (const offset of cells.flat()) diff[offset] = 255;
  return diff;
}

/**
 * Compares two pictures by the mean colours of small squares: a colour, a place or a size that is another one
 * shows, how a version of the browser smooths edges and letters does not.
 */
export function compareCells(kept: Picture, now: Picture, { createDiff }: CellOptions) {
  const [a, b] = [kept.metadata, now.metadata];
  if (a.width !== b.width || a.height !== b.height) {
    const message = `It was ${a.width}×${a.height} pixels and is ${b.width}×${b.height}.`;
    return { pass: false, diff: null, message };
  }
  const cells = differing(kept, now);
  const pass = cells.length <= ALLOWED;
  return {
    pass,
    diff: createDiff && !pass ? drawn(now, cells) : null,
    message: pass ? null : `${cells.length} squares of ${CELL} pixels differ.`,
  };
}
