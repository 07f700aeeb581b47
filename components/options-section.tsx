import type { ComponentChildren } from 'preact';

export interface OptionsSectionProps {
  /** What links on the page lead to. */
  id: string;
  title: string;
  text: string;
  children: ComponentChildren;
}

/** One part of the options: what it is about, in a line, and what can be set. */
export function OptionsSection({ id, title, text, children }: OptionsSectionProps) {
  return (
    <section class="options-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <p class="aside">{text}</p>
      {children}
    </section>
  );
}
