import { useLayoutEffect, useRef } from 'preact/hooks';
import { LOOKS } from '../../lib/page/marks.ts';

function paint(root: HTMLElement, look: string): void {
  const ranges = [...root.querySelectorAll(`[data-look="${look}"]`)].map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range;
  });
  CSS.highlights.set(`blue-pencil-${look}`, new Highlight(...ranges));
}

/** Each mark in a line of a page that is not ours, on its own and in a link. */
export function Marks() {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const look of LOOKS) paint(root.current!, look);
    return () => LOOKS.forEach((look) => CSS.highlights.delete(`blue-pencil-${look}`));
  }, []);
  return (
    <div
      ref={root}
      style="font: 17px/32px Gelasio; padding: 12px 16px; background: light-dark(#fff, #1b1b1c); color-scheme: light dark; color: light-dark(#222, #ddd)"
    >
      {LOOKS.map((look) => (
        <p key={look} style="margin: 0">
          A page with <span data-look={look}>{look}</span> in{' '}
          <a href="#top">
            a <span data-look={look}>link</span>
          </a>
          .
        </p>
      ))}
    </div>
  );
}
