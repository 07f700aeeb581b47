import type { MovedPage } from '../lib/page/types.ts';
import { countWords } from './count-words.ts';
import { useWords } from './words-context.ts';

export interface MovedOfferProps {
  page: MovedPage;
  onMoveHere(): void;
}

/** An article that seems to have moved here: whether it has is the reader's to say. */
export function MovedOffer({ page: { source, title, count }, onMoveHere }: MovedOfferProps) {
  const t = useWords();
  return (
    <section class="moved-offer" aria-labelledby="moved-offer-title">
      <h2 class="kicker" id="moved-offer-title">
        {t('moved_title')}
      </h2>
      <p class="plain">{t('moved_text')}</p>
      <p class="plain moved-page" dir="auto">
        {title}
        <br />
        <bdi class="aside moved-address">{source}</bdi>
      </p>
      <button type="button" onClick={onMoveHere}>
        {countWords(t, 'moved_show', count)}
      </button>
    </section>
  );
}
