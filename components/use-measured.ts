import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What an element measures, in CSS pixels, followed as its size changes; 0 until it is drawn. */
export function useMeasured(
  element: RefObject<HTMLElement | null>,
  of: 'clientWidth' | 'offsetHeight',
): number {
  const [size, setSize] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = (): void => setSize(current[of]);
    // In a frame of its own: what is drawn anew for the new size changes sizes again.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, []);
  return size;
}
