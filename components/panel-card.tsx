import { useEffect, useState } from 'preact/hooks';
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
  if (card === undefined) return null;
  if (card === 'gone') return <p class="plain">{t('claim_gone')}</p>;
  return (
    <>
      <CardInline
        {...card}
        {...(item.saved && { annotation: item.saved })}
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
