import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface UnfoldProps {
  title: string;
  /** How much lies inside; with something inside it opens unfolded. */
  count: number;
  children: ComponentChildren;
}

/** A part of a form that most claims do not need. */
export function Unfold({ title, count, children }: UnfoldProps) {
  const [open] = useState(count > 0);
  return (
    <details class="unfold" open={open}>
      <summary>
        {title}
        {count > 0 && <span class="count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
