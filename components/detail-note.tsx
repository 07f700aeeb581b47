import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NoteText } from './note-text.tsx';
import { useWords } from './words-context.ts';

export interface DetailNoteProps {
  note: string;
  onChange(note: string): void;
}

/** The note as it reads; a click away from being written on. */
export function DetailNote({ note, onChange }: DetailNoteProps) {
  const t = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isEdited = isOpen || note === '';
  useLayoutEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  return (
    <div class={note === '' ? 'field detail-note field-empty' : 'field detail-note'}>
      <div class="field-head">
        {isEdited ? (
          <label class="label" for={id}>
            {t('note')}
          </label>
        ) : (
          <>
            <h3 class="label">{t('note')}</h3>
            <button type="button" class="quiet" onClick={() => setIsOpen(true)}>
              {t('note_edit')}
            </button>
          </>
        )}
      </div>
      {isEdited ? (
        <textarea
          id={id}
          ref={field}
          rows={4}
          dir="auto"
          value={note}
          // A note that was empty stays a field while its first words are written.
          onFocus={() => setIsOpen(true)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <NoteText note={note} />
      )}
    </div>
  );
}
