import { useId } from 'preact/hooks';
import { useWords } from './words-context.ts';

/** "12 of 31 checked", as words and as a line. */
export function PanelProgress({ checked, of }: { checked: number; of: number }) {
  const t = useWords();
  const id = useId();
  return (
    <div class="panel-progress">
      <label class="headline" for={id}>
        {t('progress', checked, of)}
      </label>
      <progress id={id} value={checked} max={of} />
    </div>
  );
}
