import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { CardInline } from './card-inline.tsx';
import type { PanelItem } from './panel-items.ts';
import type { CardOfClaim, PanelProps } from './panel-props.ts';
import { useWords } from './words-context.ts';

export interface PanelCardProps extends Pick<PanelProps, 'cardOf' | 'onOpenCard'> {
  item: PanelItem;
  onClose(): void;
  onNext?: (() => void) | undefined;
  onPrevious?: (() => void) | undefined;
}

/** What unfolds under a row, once the page has told all there is to know of the claim. */
export function PanelCard(props: PanelCardProps) {
  const { item, cardOf, onOpenCard, onClose, onNext, onPrevious } = props;
  const t = useWords();
  const [card, setCard] = useState<CardOfClaim | 'gone'>();
  useEffect(() => {
    let isOver = false;
    const show = (answer: CardOfClaim | 'gone'): void => {
      if (!isOver) setCard(answer);
    };
    cardOf(item.key).then(
      (answer) => show(answer ?? 'gone'),
      () => show('gone'),
    );
    return () => {
      isOver = true;
    };
  }, [item.key]);
  const { saved } = item;
  useLayoutEffect(() => {
    if (typeof card === 'object' && saved) card.onAnnotation(saved.id);
  }, [card, saved?.id]);
  if (card === undefined) return null;
  if (card === 'gone') return <p class="plain">{t('claim_gone')}</p>;
  // What the page told once may be gone since; the list is told of each change.
  const { annotation: told, onAnnotation: _, ...rest } = card;
  const annotation = item.annotation === undefined ? undefined : (saved ?? told);
  return (
    <>
      <CardInline
        {...rest}
        {...(annotation && { annotation })}
        onClose={onClose}
        {...(onNext && { onNext })}
        {...(onPrevious && { onPrevious })}
      />
      <button type="button" class="quiet" onClick={() => onOpenCard(item.key)}>
        {t('open_card_in_page')}
      </button>
    </>
  );
}
