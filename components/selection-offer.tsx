import { useWords } from './words-context.ts';

/** The small button beside selected text. */
export function SelectionOffer({ onCheck }: { onCheck(): void }) {
  const t = useWords();
  return (
    <div class="sheet selection-offer">
      <button
        type="button"
        // The text stays selected.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => event.isTrusted && onCheck()}
      >
        {t('check_selection')}
      </button>
    </div>
  );
}
