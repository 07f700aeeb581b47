import { useId, useState } from 'preact/hooks';
import {
  EVERYWHERE,
  NAME_LIMIT,
  type NameStatement,
  tidyLine,
  tidyName,
} from '../lib/reader-name.ts';
import { useWords } from './words-context.ts';

export interface NameFormProps {
  /** What is edited; a form without it adds. */
  name?: NameStatement;
  kind: NameStatement['kind'];
  /** Rejects with an Error in plain words; what is typed stays. */
  onSubmit(statement: NameStatement): Promise<void>;
  onCancel?(): void;
}

/** A name, and for a known one what it stands for. */
export function NameForm({ name, kind, onSubmit, onCancel }: NameFormProps) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState(name?.name ?? '');
  const [about, setAbout] = useState(name?.about ?? '');
  const [error, setError] = useState<string>();

  async function submit() {
    const tidy = tidyName(text);
    if (tidy === undefined) return setError(t('name_is_none', NAME_LIMIT.name));
    const said = tidyLine(about, NAME_LIMIT.about);
    const { about: _, ...before } = name ?? { kind, source: EVERYWHERE };
    try {
      await onSubmit({ ...before, name: tidy, ...(said && { about: said }) });
      if (name) return;
      setText('');
      setAbout('');
      setError(undefined);
    } catch (reason) {
      setError((reason instanceof Error && reason.message) || t('names_failed'));
    }
  }

  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel?.();
      }}
    >
      <div class="field">
        <label class="aside" for={`${id}-name`}>
          {t(kind === 'known' ? 'name_field' : 'spelling_field')}
        </label>
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          autofocus={name !== undefined}
          value={text}
          aria-invalid={error !== undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {kind === 'known' && (
        <div class="field">
          <label class="aside" for={`${id}-about`}>
            {t('about_field')}
          </label>
          <input
            id={`${id}-about`}
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={NAME_LIMIT.about}
            value={about}
            onInput={(event) => setAbout(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="acts">
        <button type="submit" class={name ? 'primary' : ''}>
          {t(name ? 'save' : 'add')}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
