import { useId, useRef, useState } from 'preact/hooks';
import { stepped } from './stepped.ts';
import { TagOptions } from './tag-options.tsx';
import { type TagsLike, useTagOptions } from './use-tag-options.ts';
import { useWords } from './words-context.ts';

/** "Budget, tax ,tax" is two tags. */
export function tagsIn(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags)].filter(Boolean);
}

export interface TagsFieldProps {
  tags: string[];
  onChange(tags: string[]): void;
  /** Where given, tags in use are offered as one types. */
  tagsLike?: TagsLike | undefined;
}

/**
 * Tags as one line of words between commas; the line keeps its commas while it is typed in. The last word is
 * completed: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function TagsField({ tags, onChange, tagsLike }: TagsFieldProps) {
  const t = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(tags.join(', '));
  const [chosen, setChosen] = useState(-1);
  const { options, ask, close } = useTagOptions(tagsLike);
  const shown = tagsIn(text).join() === tags.join() ? text : tags.join(', ');
  const isOpen = options.length > 0;

  function write(next: string) {
    setText(next);
    setChosen(-1);
    onChange(tagsIn(next));
  }

  function onInput(typed: string) {
    const before = typed.slice(0, typed.lastIndexOf(',') + 1);
    write(typed);
    ask(typed.slice(before.length), tagsIn(before));
  }

  function choose(tag: string) {
    const before = tagsIn(shown.slice(0, shown.lastIndexOf(',') + 1));
    close();
    write(`${[...before, tag].join(', ')}, `);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen || event.ctrlKey || event.metaKey || event.isComposing) return;
    const current = options[chosen];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      setChosen(stepped(chosen, event.key, options.length));
    else if (event.key === 'Enter' && current !== undefined) choose(current);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    // The card’s own Escape would close it.
    event.stopPropagation();
  }

  return (
    <div class="field">
      <label class="aside" for={id}>
        {t('tags_hint')}
      </label>
      <input
        id={id}
        ref={input}
        type="text"
        role={tagsLike && 'combobox'}
        aria-expanded={tagsLike && isOpen}
        aria-controls={isOpen ? `${id}-options` : undefined}
        aria-autocomplete={tagsLike && 'list'}
        aria-activedescendant={chosen >= 0 ? `${id}-options-${chosen}` : undefined}
        autocomplete="off"
        value={shown}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {isOpen && (
        <TagOptions id={`${id}-options`} options={options} chosen={chosen} onChoose={choose} />
      )}
    </div>
  );
}
