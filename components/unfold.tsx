import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface UnfoldProps {
  title: string;
  /** How much lies inside; it unfolds once there is something. */
  count: number;
  children: ComponentChildren;
}

/** A part of a form that most claims do not need. */
export function Unfold({ title, count, children }: UnfoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const isEmpty = count === 0;
  useLayoutEffect(() => {
    if (!isEmpty && details.current) details.current.open = true;
  }, [isEmpty]);
  return (
    <details class="unfold" ref={details}>
      <summary>
        {title}
        {count > 0 && <span class="count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
