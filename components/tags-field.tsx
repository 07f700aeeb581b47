import { useId, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

/** "Budget, tax ,tax" is two tags. */
export function tagsIn(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags)].filter(Boolean);
}

export interface TagsFieldProps {
  tags: string[];
  onChange(tags: string[]): void;
}

/** Tags as one line of words between commas; the line keeps its commas while it is typed in. */
export function TagsField({ tags, onChange }: TagsFieldProps) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState(tags.join(', '));
  const shown = tagsIn(text).join() === tags.join() ? text : tags.join(', ');
  return (
    <div class="field">
      <label class="aside" for={id}>
        {t('tags_hint')}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={shown}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onChange(tagsIn(event.currentTarget.value));
        }}
      />
    </div>
  );
}
