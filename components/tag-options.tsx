import { useWords } from './words-context.ts';

export interface TagOptionsProps {
  id: string;
  options: readonly string[];
  /** Index of the one Enter would take; -1 for none. */
  chosen: number;
  onChoose(tag: string): void;
}

/** Tags in use that begin as what is typed. */
export function TagOptions({ id, options, chosen, onChoose }: TagOptionsProps) {
  const t = useWords();
  return (
    <ul class="tag-options" role="listbox" id={id} aria-label={t('tags_in_use')}>
      {options.map((tag, index) => (
        <li
          key={tag}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          dir="auto"
          // Before the field loses the focus, and the list goes with it.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(tag);
          }}
        >
          {tag}
        </li>
      ))}
    </ul>
  );
}
