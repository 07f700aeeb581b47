import { useId } from 'preact/hooks';
import { useWords } from './words-context.ts';

export interface ProgressLineProps {
  label: string;
  /** 0 to 1; undefined while it is not known. */
  done: number | undefined;
  onCancel(): void;
}

/** Something that takes its time, how far it is, and the way out of it. */
export function ProgressLine({ label, done, onCancel }: ProgressLineProps) {
  const t = useWords();
  const id = useId();
  return (
    <div class="progress-line">
      <p id={id} role="status">
        {label}
      </p>
      <progress aria-labelledby={id} max={1} {...(done === undefined ? {} : { value: done })} />
      <button type="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
