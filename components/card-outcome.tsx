import { useEffect, useRef } from 'preact/hooks';
import { RatingMark } from './rating-mark.tsx';
import type { CardModel } from './use-card.ts';
import { useWords } from './words-context.ts';

export interface CardOutcomeProps {
  card: CardModel;
  onClose(): void;
  onNext?: (() => void) | undefined;
}

/** Focus follows to the next thing to do, since the button that had it is gone. */
function useFocusHere() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return button;
}

function Saved({ card, onClose, onNext }: CardOutcomeProps) {
  const t = useWords();
  const button = useFocusHere();
  return (
    <div class="outcome">
      <RatingMark rating={card.body.rating} />
      <div class="acts">
        <button type="button" class="primary" ref={button} onClick={onNext ?? onClose}>
          {t(onNext ? 'next_claim' : 'done')}
        </button>
        <button type="button" onClick={card.edit}>
          {t('edit')}
        </button>
      </div>
    </div>
  );
}

function Deleted({ card, onClose }: CardOutcomeProps) {
  const t = useWords();
  const button = useFocusHere();
  return (
    <div class="outcome acts">
      <button type="button" class="primary" ref={button} onClick={card.restore}>
        {t('undo')}
      </button>
      <button type="button" onClick={onClose}>
        {t('done')}
      </button>
    </div>
  );
}

/** What became of a saving or deleting, said aloud and shown; after an error all that was typed stays. */
export function CardOutcome(props: CardOutcomeProps) {
  const t = useWords();
  const { phase, busy, failure } = props.card;
  const news = { editing: '', saved: t('saved'), deleted: t('deleted') };
  return (
    <>
      <p class="news" role="status">
        {busy ? t('working') : news[phase]}
      </p>
      {failure && (
        <p class="error" role="alert">
          {failure}
        </p>
      )}
      {phase === 'saved' && <Saved {...props} />}
      {phase === 'deleted' && <Deleted {...props} />}
    </>
  );
}
