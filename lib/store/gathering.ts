/** What was looked at in one go. */
export interface Bit {
  looked: number;
  found: number[];
}

/** Looks at what may match, one after another, bit by bit; and can go on later. */
export interface Gathering {
  /** The keys found, in the order they were looked at. */
  keys: number[];
  /** Nothing is left to be looked at. */
  isAll: boolean;
  /**
   * Goes on until more than `wanted` are found, as long as that is to be expected of not much more than
   * `looks` more that are looked at, or as long as fewer than `least` have been looked at in all.
   */
  goOn(wanted: number, looks: number, least?: number): Promise<void>;
  /** How many more have to be looked at until more than `wanted` are found, as far as one can tell. */
  still(wanted: number): number;
}

/**
 * Looked at in one go: few at first, as the first ones are often enough, and never so many that one who types on waits
 * for them; 1,024 in a row at once took Chromium 156 twice as long and more as four times 256.
 */
const SIZE = { least: 16, first: 64, most: 256 };
/** How much farther one goes where it is promising. */
export const FARTHER = 4;

/** @param next looks at so many; at none where there are no more */
export function gathering(next: (size: number) => Promise<Bit>): Gathering {
  const keys: number[] = [];
  let looked = 0;
  let size = SIZE.first;
  /** Of few found one hopes that there is one more. */
  const still = (wanted: number): number => {
    if (looked === 0 || wanted === Infinity) return wanted === Infinity ? Infinity : 0;
    return Math.ceil(((wanted + 1 - keys.length) * looked) / (keys.length + 1));
  };
  const gathered: Gathering = {
    keys,
    isAll: false,
    still,
    async goOn(wanted, looks, least = 0) {
      const isWorthIt = (): boolean => looked < least || still(wanted) <= FARTHER * looks;
      while (!gathered.isAll && keys.length <= wanted && isWorthIt()) {
        const bit = await next(
          looked === 0 ? size : Math.max(SIZE.least, Math.min(size, still(wanted))),
        );
        size = Math.min(2 * size, SIZE.most);
        gathered.isAll = bit.looked === 0;
        looked += bit.looked;
        // One by one: a spread of very many would overflow the stack.
        for (const key of bit.found) keys.push(key);
      }
    },
  };
  return gathered;
}
