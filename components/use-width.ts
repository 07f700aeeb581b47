import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width an element has, in CSS pixels, followed as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = (): void => setWidth(current.clientWidth);
    // In a frame of its own: what is drawn anew for the new width changes sizes again.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, []);
  return width;
}
