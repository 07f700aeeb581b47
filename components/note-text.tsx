import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A note as Markdown: https://spec.commonmark.org/. Until what reads it is there, the plain words stand. */
export function NoteText({ note }: { note: string }) {
  const root = useRef<HTMLDivElement>(null);
  const [markup, setMarkup] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    void import('../lib/notes/render-note.ts').then(({ renderNote }) => {
      if (isCurrent) setMarkup(renderNote(note));
    });
    return () => {
      isCurrent = false;
    };
  }, [note]);
  useLayoutEffect(() => {
    for (const link of root.current?.querySelectorAll('a') ?? []) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  }, [markup]);
  if (markup === undefined) {
    return (
      <div class="note-text" dir="auto">
        {note}
      </div>
    );
  }
  return (
    <div
      class="note-text"
      dir="auto"
      ref={root}
      // Made safe where it is rendered.
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
