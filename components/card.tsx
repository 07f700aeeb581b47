import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { CardFoot } from './card-foot.tsx';
import { CardForm } from './card-form.tsx';
import { cardKeys } from './card-keys.ts';
import type { CardProps } from './card-props.ts';
import { cardMark, cardTitle } from './card-title.tsx';
import { CardSteps } from './card-steps.tsx';
import { CardUnfolds } from './card-unfolds.tsx';
import { ChangedNote } from './changed-note.tsx';
import { ClaimDetails } from './claim-details.tsx';
import { excerptAt, shorten } from './excerpt.ts';
import { keepTabInside } from './keep-tab-inside.ts';
import { doubtedName, NameActs } from './name-acts.tsx';
import { OrphanNote } from './orphan-note.tsx';
import { OverlapSwitch } from './overlap-switch.tsx';
import { Quotation } from './quotation.tsx';
import { Mark } from './rating-mark.tsx';
import { useCard } from './use-card.ts';
import { useWords } from './words-context.ts';

export type { CardProps } from './card-props.ts';

/** Code units of the sentence quoted on either side of the claim: a paragraph's worth at most. */
const AROUND = 240;
/** And where the card must be low: two lines in all. */
const NEAR = 36;

/** The margin note beside a claim: the quotation, what we understood, why it was marked, the rating. */
export function Card(props: CardProps) {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const card = useCard(props);

  // On opening, and when undoing brings the form back; without scrolling, since it opens in view.
  useLayoutEffect(() => {
    if (card.phase === 'editing') root.current?.focus({ preventScroll: true });
  }, [card.phase]);

  function onKeyDown(event: KeyboardEvent) {
    // The page has keys of its own; what is typed here is none of its business.
    event.stopPropagation();
    if (event.key === 'Escape' && !event.isComposing) props.onClose();
    else if (root.current) {
      keepTabInside(event, root.current);
      cardKeys(event, root.current, card, props);
    }
  }

  /** Chromium thinks a field in view that lies behind the foot. */
  function onFocusIn({ target }: FocusEvent) {
    const element = target as Element;
    if (element !== root.current && !element.closest('.scale, .card-foot'))
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  return (
    <div
      class="sheet card"
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-quotation`}
      tabIndex={-1}
      ref={root}
      onFocusIn={onFocusIn}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
      <div class="card-page margined">
        <header class="card-head">
          <h2 class="kicker" id={`${id}-title`}>
            {cardTitle(props, card, t)}
          </h2>
          <div class="card-ways">
            <CardSteps onPrevious={props.onPrevious} onNext={props.onNext} />
            <button
              type="button"
              class="quiet close"
              aria-label={t('close')}
              onClick={props.onClose}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        </header>
        {props.overlap && <OverlapSwitch {...props.overlap} />}
        <div class="in-margin">
          <Mark name={cardMark(card)} />
          {props.annotation && card.isChanged && card.phase === 'editing' ? (
            <ChangedNote
              id={`${id}-quotation`}
              annotation={props.annotation}
              sentence={props.sentence}
            />
          ) : (
            <Quotation
              id={`${id}-quotation`}
              near={NEAR}
              {...shorten(
                excerptAt(props.sentence, props.offsetInSentence, props.claim.text),
                AROUND,
              )}
            />
          )}
        </div>
        {card.phase === 'editing' && (
          <>
            <ClaimDetails claim={props.claim} />
            <NameActs
              claim={props.claim}
              card={card}
              onNoted={() => root.current?.querySelector('textarea')?.focus()}
            />
            {props.state === 'orphan' && <OrphanNote />}
            <CardForm card={card} tagsLike={props.tagsLike}>
              <CardUnfolds {...props} />
            </CardForm>
          </>
        )}
        <CardFoot
          card={card}
          name={doubtedName(props.claim)}
          saved={props.annotation !== undefined}
          onClose={props.onClose}
          onNext={props.onNext}
        />
      </div>
    </div>
  );
}
