import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

export interface TypedWordProps {
  title: string;
  text: string;
  /** What had better be done first, where there is such a thing. */
  children?: ComponentChildren;
  /** What the button says that does it. */
  act: string;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks for a word before what cannot be taken back. */
export function TypedWord(props: TypedWordProps) {
  const { title, text, act, children, onConfirm, onCancel } = props;
  const t = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const word = t('typed_word');
  const isTyped = typed.trim().toLowerCase() === word.toLowerCase();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="sheet ask" ref={dialog} aria-labelledby={`${id}-title`} onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isTyped) onConfirm();
        }}
      >
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{text}</p>
        {children}
        <div class="field">
          <label for={id}>{t('type_the_word', word)}</label>
          <input
            id={id}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <div class="acts">
          <button type="submit" class="danger" disabled={!isTyped}>
            {act}
          </button>
          <button type="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
