import { type Ref } from 'preact';
import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  label: string;
  /** As of the HTML attribute: endings and media types. */
  accept: string;
  onFile(file: File): void;
  button?: Ref<HTMLButtonElement>;
}

/** A button by which the reader chooses a file. */
export function FileButton({ label, accept, onFile, button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" ref={button ?? null} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
