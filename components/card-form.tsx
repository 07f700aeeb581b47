import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { EvidenceElsewhere } from './evidence-elsewhere.tsx';
import { EvidenceField } from './evidence-field.tsx';
import { RatingScale } from './rating-scale.tsx';
import { TagsField } from './tags-field.tsx';
import { Unfold } from './unfold.tsx';
import type { CardModel } from './use-card.ts';
import type { TagsLike } from './use-tag-options.ts';
import { useWords } from './words-context.ts';

interface PartProps {
  card: CardModel;
}

export interface CardFormProps extends PartProps {
  /** The note as it can be shown where the form is; else a plain field for it. */
  note?: ComponentChildren;
  tagsLike?: TagsLike | undefined;
  /** What more unfolds at the end. */
  children?: ComponentChildren;
}

function DraftNote({ card }: PartProps) {
  const t = useWords();
  return (
    <p class="draft-note">
      {t('draft_found')}{' '}
      <button type="button" class="quiet" onClick={card.discardDraft}>
        {t('draft_discard')}
      </button>
    </p>
  );
}

function Note({ card }: PartProps) {
  const t = useWords();
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {t('note')}
      </label>
      <textarea
        id={id}
        rows={3}
        value={card.body.note}
        onInput={(event) => card.change({ note: event.currentTarget.value })}
      />
    </div>
  );
}

function Evidence({ card }: PartProps) {
  const t = useWords();
  const count = card.body.evidence.length;
  return (
    <Unfold title={t('evidence')} count={count}>
      <EvidenceField
        evidence={card.body.evidence}
        link={card.link}
        onChange={(evidence) => card.change({ evidence })}
        onLink={card.setLink}
        onAdd={card.addLink}
      />
      {card.seekEvidence && <EvidenceElsewhere onSeek={card.seekEvidence} />}
    </Unfold>
  );
}

function Tags({ card, tagsLike }: Pick<CardFormProps, 'card' | 'tagsLike'>) {
  const t = useWords();
  const count = card.body.tags.length;
  return (
    <Unfold title={t('tags')} count={count}>
      <TagsField
        tags={card.body.tags}
        onChange={(tags) => card.change({ tags })}
        tagsLike={tagsLike}
      />
    </Unfold>
  );
}

/** What the reader says of the claim: rating, note, evidence, tags. */
export function CardForm({ card, note, tagsLike, children }: CardFormProps) {
  return (
    <div class="form">
      {card.isDraft && <DraftNote card={card} />}
      <RatingScale rating={card.body.rating} onRate={(rating) => card.change({ rating })} />
      {note ?? <Note card={card} />}
      <div class="unfolds">
        <Evidence card={card} />
        <Tags card={card} tagsLike={tagsLike} />
        {children}
      </div>
    </div>
  );
}
