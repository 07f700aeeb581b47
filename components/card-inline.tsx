import { useId, useRef } from 'preact/hooks';
import { CardFoot } from './card-foot.tsx';
import { CardForm } from './card-form.tsx';
import { cardKeys } from './card-keys.ts';
import type { CardProps } from './card-props.ts';
import { CardSteps } from './card-steps.tsx';
import { CardUnfolds } from './card-unfolds.tsx';
import { ChangedNote } from './changed-note.tsx';
import { ClaimDetails } from './claim-details.tsx';
import { DetailNote } from './detail-note.tsx';
import { doubtedName, NameActs } from './name-acts.tsx';
import { useCard } from './use-card.ts';

/** The card of a claim as a part of a list, under the row that quotes it. */
export function CardInline(props: CardProps) {
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const card = useCard(props);

  function onKeyDown(event: KeyboardEvent) {
    // The list has keys of its own.
    event.stopPropagation();
    if (event.key === 'Escape' && !event.isComposing) props.onClose();
    else if (root.current) cardKeys(event, root.current, card, props);
  }

  return (
    <div class="card-inline" ref={root} onKeyDown={onKeyDown}>
      <div class="card-inline-ways">
        <CardSteps {...props} />
      </div>
      {card.phase === 'editing' && (
        <>
          {props.annotation && card.isChanged && (
            <ChangedNote id={id} annotation={props.annotation} sentence={props.sentence} />
          )}
          <ClaimDetails claim={props.claim} />
          <NameActs
            claim={props.claim}
            card={card}
            onNoted={() => root.current?.querySelector('textarea')?.focus()}
          />
          <CardForm
            card={card}
            tagsLike={props.tagsLike}
            note={<DetailNote note={card.body.note} onChange={(note) => card.change({ note })} />}
          >
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
  );
}
