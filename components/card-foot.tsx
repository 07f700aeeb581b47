import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../lib/words.ts';
import { RatingMark } from './rating-mark.tsx';
import type { CardModel, CardPhase } from './use-card.ts';
import { useWords } from './words-context.ts';

export interface CardFootProps {
  card: CardModel;
  /** The name that may be misspelled, if the card is about one. */
  name?: string | undefined;
  /** Whether there is a saved annotation, which can be deleted. */
  saved: boolean;
  onClose(): void;
  onNext?: (() => void) | undefined;
}

function EditingActs({ card, saved, onClose }: CardFootProps) {
  const t = useWords();
  return (
    <div class="acts">
      <button
        type="button"
        class="primary"
        aria-disabled={card.busy}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={card.save}
      >
        {t('save')}
      </button>
      <button type="button" onClick={onClose}>
        {t('cancel')}
      </button>
      {saved && (
        <button type="button" class="quiet danger" onClick={card.remove}>
          {t('delete')}
        </button>
      )}
    </div>
  );
}

/** Focus follows to the next thing to do, since the button that had it is gone. */
function useFocusHere() {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return button;
}

function SavedActs({ card, onClose, onNext }: CardFootProps) {
  const t = useWords();
  const button = useFocusHere();
  return (
    <div class="acts">
      <button type="button" class="primary" ref={button} onClick={onNext ?? onClose}>
        {t(onNext ? 'next_claim' : 'done')}
      </button>
      <button type="button" onClick={card.edit}>
        {t('edit')}
      </button>
    </div>
  );
}

function DeletedActs({ card, onClose }: CardFootProps) {
  const t = useWords();
  const button = useFocusHere();
  return (
    <div class="acts">
      <button type="button" class="primary" ref={button} onClick={card.restore}>
        {t('undo')}
      </button>
      <button type="button" onClick={onClose}>
        {t('done')}
      </button>
    </div>
  );
}

function AcceptedActs({ card, onClose, onNext }: CardFootProps) {
  const t = useWords();
  const button = useFocusHere();
  return (
    <div class="acts">
      <button type="button" class="primary" ref={button} onClick={onNext ?? onClose}>
        {t(onNext ? 'next_claim' : 'done')}
      </button>
      <button type="button" onClick={card.unaccept}>
        {t('undo')}
      </button>
    </div>
  );
}

const ACTS = {
  editing: EditingActs,
  saved: SavedActs,
  deleted: DeletedActs,
  accepted: AcceptedActs,
};

const NEWS = {
  editing: () => '',
  saved: (t) => t('saved'),
  deleted: (t) => t('deleted'),
  accepted: (t, { name = '', card }) =>
    t(card.accepted === 'page' ? 'accepted_page' : 'accepted_everywhere', name),
} as const satisfies Record<CardPhase, (t: Translate, props: CardFootProps) => string>;

/** Tells the card how high its foot is, since the ratings stay in view right above it. */
function useToldHeight() {
  const foot = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = foot;
    const card = current?.closest<HTMLElement>('.card');
    card?.style.setProperty('--foot', `${current?.offsetHeight}px`);
  });
  return foot;
}

/** What became of a saving or deleting, said aloud and shown, and what can be done now. */
export function CardFoot(props: CardFootProps) {
  const t = useWords();
  const { phase, busy, failure, body } = props.card;
  const news = NEWS[phase](t, props);
  const Acts = ACTS[phase];
  const foot = useToldHeight();
  return (
    <footer class="card-foot" ref={foot}>
      <p class="news" role="status">
        {busy ? t('working') : news}
        {phase === 'saved' && [' ', <RatingMark key="rating" rating={body.rating} />]}
      </p>
      {failure && (
        <p class="error" role="alert">
          {failure}
        </p>
      )}
      <Acts {...props} />
    </footer>
  );
}
