import { type RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, AnnotationBody, Correction } from '../lib/annotation.ts';
import { cardKeys } from './card-keys.ts';
import type { CardProps } from './card-props.ts';
import { ChangedNote } from './changed-note.tsx';
import { ClaimDetails } from './claim-details.tsx';
import { DetailHistory } from './detail-history.tsx';
import { DetailNote } from './detail-note.tsx';
import { DetailPage } from './detail-page.tsx';
import { EvidenceField } from './evidence-field.tsx';
import { capturedExcerpt } from './excerpt.ts';
import { KIND_KEYS } from './kind-keys.ts';
import { Quotation } from './quotation.tsx';
import { Mark } from './rating-mark.tsx';
import { RatingScale } from './rating-scale.tsx';
import { TagsField } from './tags-field.tsx';
import { type CardModel, useCard } from './use-card.ts';
import type { TagsLike } from './use-tag-options.ts';
import { useWords } from './words-context.ts';

export interface DetailProps {
  annotation: Annotation;
  /** Unsaved words from an earlier time. */
  draft?: AnnotationBody | undefined;
  /** What its page says now instead. */
  correction?: Correction | undefined;
  /** There is no connection: what leads to the web will not open. */
  offline: boolean;
  /**
   * Rejects with an Error whose message is plain words for the reader; everything typed stays.
   *
   * @param base what the edit began from: what others write meanwhile into other fields stays
   */
  onSave(body: AnnotationBody, base: AnnotationBody): Promise<void>;
  onDelete(): Promise<void>;
  /** At each change; the caller waits until the typing rests. */
  onDraft(body: AnnotationBody): void;
  /** As {@link CardProps.followEvidence}; where nothing is unsaved it is not taken in, but saved by who found it. */
  followEvidence?: CardProps['followEvidence'];
  tagsLike?: TagsLike;
  /** Opens the page, and shows the claim on it. */
  onOpenPage(): void;
  /** The same, with its card open, to rate it by what the page says now. */
  onRecheck(): void;
  onClose(): void;
}

function isDirty({ body, link }: CardModel, annotation: Annotation): boolean {
  return link.text !== '' || JSON.stringify(body) !== JSON.stringify(annotation.body);
}

function Foot({ card, dirty }: { card: CardModel; dirty: boolean }) {
  const t = useWords();
  return (
    <footer class="detail-foot">
      <p role="status" class="news">
        {card.busy ? t('working') : dirty ? t('unsaved') : ''}
      </p>
      {card.failure && (
        <p class="error" role="alert">
          {card.failure}
        </p>
      )}
      <div class="acts">
        {dirty && (
          <>
            <button
              type="button"
              class="primary"
              aria-disabled={card.busy}
              aria-keyshortcuts="Control+Enter Meta+Enter"
              onClick={card.save}
            >
              {t('save')}
            </button>
            <button type="button" onClick={card.discardDraft}>
              {t('discard')}
            </button>
          </>
        )}
        <button type="button" class="quiet danger" aria-disabled={card.busy} onClick={card.remove}>
          {t('delete')}
        </button>
      </div>
    </footer>
  );
}

/** What is empty is not printed. */
const fieldOf = (list: readonly unknown[]): string =>
  list.length === 0 ? 'field field-empty' : 'field';

interface FormProps {
  card: CardModel;
  /** How often it was saved: what was saved is read again, not written on. */
  turn: number;
  tagsLike: TagsLike | undefined;
}

function Form({ card, turn, tagsLike }: FormProps) {
  const t = useWords();
  return (
    <>
      <RatingScale rating={card.body.rating} onRate={(rating) => card.change({ rating })} />
      <DetailNote key={turn} note={card.body.note} onChange={(note) => card.change({ note })} />
      <section class={fieldOf(card.body.evidence)}>
        <h3 class="label">{t('evidence')}</h3>
        <EvidenceField
          evidence={card.body.evidence}
          link={card.link}
          onChange={(evidence) => card.change({ evidence })}
          onLink={card.setLink}
          onAdd={card.addLink}
        />
      </section>
      <section class={fieldOf(card.body.tags)}>
        <h3 class="label">{t('tags')}</h3>
        <TagsField
          tags={card.body.tags}
          onChange={(tags) => card.change({ tags })}
          tagsLike={tagsLike}
        />
      </section>
    </>
  );
}

/** How often the form was saved; it is written on at once, and the focus stays in it. */
function useSavings(card: CardModel, root: RefObject<HTMLElement | null>): number {
  const [turn, setTurn] = useState(0);
  useLayoutEffect(() => {
    if (card.phase !== 'saved') return;
    card.edit();
    setTurn(turn + 1);
  }, [card.phase]);
  useLayoutEffect(() => {
    if (turn > 0 && document.activeElement === document.body)
      root.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [turn]);
  return turn;
}

/** One annotation whole, beside the table: what was read, what the reader says of it, what it said before. */
export function DashboardDetail(props: DetailProps) {
  const t = useWords();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const { annotation, draft, correction, followEvidence } = props;
  const isUnsaved = useRef(false);
  const card = useCard({
    annotation,
    claim: annotation.claim,
    sentence: annotation.target.captured.sentence,
    state: 'anchored',
    ...(draft ? { draft } : {}),
    onSave: props.onSave,
    onDelete: props.onDelete,
    onRestore: async () => undefined,
    onDraft: props.onDraft,
    ...(followEvidence && {
      followEvidence: (take) => followEvidence((change) => isUnsaved.current && take(change)),
    }),
  });
  isUnsaved.current = isDirty(card, annotation);

  const turn = useSavings(card, root);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.isComposing) props.onClose();
    else if (root.current) cardKeys(event, root.current, card);
  }

  return (
    <aside class="detail" aria-labelledby={`${id}-title`} ref={root} onKeyDown={onKeyDown}>
      <div class="detail-body margined">
        <header class="detail-head">
          <h2 class="kicker" id={`${id}-title`} tabIndex={-1}>
            {t(KIND_KEYS[annotation.claim.kind])}
          </h2>
          <button type="button" class="quiet close" aria-label={t('close')} onClick={props.onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        <div class="in-margin detail-quotation">
          <Mark name={correction ? 'changed' : card.body.rating} />
          {correction ? (
            <ChangedNote
              id={`${id}-changed`}
              annotation={annotation}
              {...correction}
              onRecheck={props.onRecheck}
            />
          ) : (
            <Quotation {...capturedExcerpt(annotation)} />
          )}
        </div>
        <ClaimDetails claim={annotation.claim} />
        <DetailPage annotation={annotation} offline={props.offline} onOpenPage={props.onOpenPage} />
        {card.isDraft && <p class="draft-note">{t('draft_found')}</p>}
        <Form card={card} turn={turn} tagsLike={props.tagsLike} />
        <DetailHistory annotation={annotation} />
        <Foot card={card} dirty={isUnsaved.current} />
      </div>
    </aside>
  );
}
