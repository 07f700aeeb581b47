import { PageNotice } from '@/components/page-notice';
import { SelectionOffer } from '@/components/selection-offer';
import { WordsContext } from '@/components/words-context';
import { words } from '@/lib/locale';
import { showAside } from './aside';

/** Says beside a selection that it can be no claim; gives what takes that away. */
export function showNotice(signal: AbortSignal): () => void {
  return showAside(<PageNotice words={words('selection_no_claim')} />, signal);
}

/** Shows the small button beside a selection; gives what takes it away. */
export function showOffer(onCheck: () => void, signal: AbortSignal): () => void {
  return showAside(
    <WordsContext.Provider value={words}>
      <SelectionOffer onCheck={onCheck} />
    </WordsContext.Provider>,
    signal,
  );
}
