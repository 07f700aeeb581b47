import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Rows drawn beyond either edge of the window. */
const OVERSCAN = 8;

export interface VirtualRowsOptions {
  count: number;
  /** CSS pixels, all alike. */
  rowHeight: number;
  /** What holds the rows, in the flow of the page. */
  body: RefObject<HTMLElement | null>;
  /** This row stays in the document wherever the page is scrolled to, as it may have the focus. */
  kept: number;
  /** CSS pixels at the top and the bottom of the window that lie under something sticky. */
  covered: { top: number; bottom: number };
}

export interface VirtualRows {
  items: VirtualItem[];
  /** The stretch of rows about the window, without the one that is kept; `to` is exclusive. */
  from: number;
  to: number;
  /** CSS pixels of all rows together. */
  height: number;
  /** CSS pixels of the page above the first row; {@link VirtualItem.start} counts them in. */
  offset: number;
  /** Rows that are in view whole. */
  page: number;
  reveal(index: number): void;
}

function within(range: Range, kept: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].sort((a, b) => a - b);
}

/** Where the rows begin on the page, followed as what stands above them grows and shrinks. */
function useOffset(body: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void =>
      setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(document.body);
    measure();
    return () => observer.disconnect();
  }, []);
  return offset;
}

/** Of very many rows those that the window shows, as the page is scrolled. */
export function useVirtualRows(given: VirtualRowsOptions): VirtualRows {
  const { count, rowHeight, kept, covered } = given;
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const offset = useOffset(given.body);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    getScrollElement: () => window,
    estimateSize: () => rowHeight,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => window.scrollY,
    overscan: OVERSCAN,
    scrollMargin: offset,
    scrollPaddingStart: covered.top,
    scrollPaddingEnd: covered.bottom,
    rangeExtractor: (range) => within(range, kept),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  // What an adapter to a framework calls; the library has one for each but ours.
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._didMount(), []);
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [rowHeight]);
  const room = window.innerHeight - covered.top - covered.bottom;
  const items = virtualizer.getVirtualItems();
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: -1 };
  return {
    items,
    from: Math.max(0, startIndex - OVERSCAN),
    to: Math.min(count, endIndex + 1 + OVERSCAN),
    height: virtualizer.getTotalSize(),
    offset,
    page: Math.max(1, Math.floor(room / rowHeight)),
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto', behavior: 'auto' }),
  };
}
