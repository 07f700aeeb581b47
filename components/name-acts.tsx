import type { Claim } from '../lib/claim.ts';
import type { CardModel } from './use-card.ts';
import { useWords } from './words-context.ts';

/** The name a card is about, as the page writes it; undefined where nobody doubts it. */
export function doubtedName({ kind, text, suggestion }: Claim): string | undefined {
  return kind === 'name' && suggestion ? (suggestion.written ?? text) : undefined;
}

export interface NameActsProps {
  claim: Claim;
  card: CardModel;
  /** Called when the note has been begun, to put the reader there. */
  onNoted(): void;
}

/**
 * What can be done about a name besides rating: write the misspelling down, or say that it is none. The
 * rating stays "to check": a slip of the pen is no lie, and no verdict on what the sentence says.
 */
export function NameActs({ claim, card, onNoted }: NameActsProps) {
  const t = useWords();
  if (doubtedName(claim) === undefined || !claim.suggestion) return null;
  const words = t('misspelled_note', claim.suggestion.fullName);
  const { note } = card.body;

  function noteIt() {
    card.change({ note: note.trim() ? `${note.trimEnd()}\n${words}` : words });
    onNoted();
  }

  return (
    <div class="name-acts">
      {!note.includes(words) && (
        <button type="button" onClick={noteIt}>
          {t('note_misspelling')}
        </button>
      )}
      {card.accept && (
        <div class="name-accepts">
          <button type="button" class="quiet" onClick={() => card.accept?.('page')}>
            {t('accept_page')}
          </button>
          <button type="button" class="quiet" onClick={() => card.accept?.('everywhere')}>
            {t('accept_everywhere')}
          </button>
        </div>
      )}
    </div>
  );
}
