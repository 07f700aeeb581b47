import { useCallback, useState } from 'preact/hooks';

/** Rows are fetched so many at a time, and as many beyond what is in view. */
const STEP = 50;

export interface RowWindow {
  from: number;
  /** Exclusive. */
  to: number;
}

/** The stretch of rows to be fetched, which moves on only when what is needed comes near its ends. */
export function useWindow(): [RowWindow, (from: number, to: number) => void] {
  const [stretch, setStretch] = useState<RowWindow>({ from: 0, to: STEP });
  const need = useCallback((from: number, to: number): void => {
    const start = Math.max(0, Math.floor(from / STEP) - 1) * STEP;
    const end = (Math.ceil(to / STEP) + 1) * STEP;
    setStretch((now) => {
      const isCovered = now.from <= from && to <= now.to;
      const isClose = now.from <= start && end <= now.to + STEP;
      return isCovered && isClose ? now : { from: start, to: end };
    });
  }, []);
  return [stretch, need];
}
