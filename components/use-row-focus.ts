import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface RowFocus {
  /** The row that the Tab key comes to; within the rows there are. */
  active: number;
  setActive(index: number): void;
  /** Makes a row the active one and gives it the focus, once it is drawn. */
  moveTo(index: number): void;
}

/** Roving focus over rows that come and go: https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/ */
export function useRowFocus(grid: RefObject<HTMLElement | null>, count: number): RowFocus {
  // In an object of its own, so that moving to the row one is on gives it the focus as well.
  const [wanted, setWanted] = useState({ index: 0 });
  const active = Math.max(0, Math.min(wanted.index, count - 1));
  const isMoving = useRef(false);
  // Asked before anything is drawn anew: a row that goes takes the focus with it.
  const hadFocus = document.activeElement?.matches('[data-index]') ?? false;

  useLayoutEffect(() => {
    const isLost = hadFocus && document.activeElement === document.body;
    if (!isMoving.current && !isLost) return;
    const row = grid.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    row?.focus({ preventScroll: true });
    if (row) isMoving.current = false;
  });

  return {
    active,
    setActive: (index) => setWanted({ index }),
    moveTo(index) {
      isMoving.current = true;
      setWanted({ index });
    },
  };
}
