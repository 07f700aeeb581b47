import { useId, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

export interface SiteFormProps {
  /** False where what was typed names no site. Must be called in the click itself, as the browser may be asked. */
  onAdd(typed: string, on: boolean): boolean;
}

/** A site by name, to be read or left alone from now on. */
export function SiteForm({ onAdd }: SiteFormProps) {
  const t = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isNone, setNone] = useState(false);
  const add = (on: boolean): void => {
    const isSite = onAdd(typed, on);
    setNone(!isSite);
    if (isSite) setTyped('');
  };
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        add(true);
      }}
    >
      <div class="field">
        <label for={id}>{t('site_field')}</label>
        <input
          id={id}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={typed}
          aria-invalid={isNone}
          aria-describedby={`${id}-error`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <button type="submit">{t('site_allow')}</button>
      <button type="button" onClick={() => add(false)}>
        {t('site_deny')}
      </button>
      <p class={isNone ? 'error' : ''} id={`${id}-error`} role="alert">
        {isNone && t('site_is_none')}
      </p>
    </form>
  );
}
