import type { Rating } from '../lib/annotation.ts';
import type { Translate } from '../lib/words.ts';
import type { CardProps } from './card-props.ts';
import { KIND_KEYS } from './kind-keys.ts';
import { type MarkName, RATING_KEYS } from './rating-mark.tsx';
import type { CardModel } from './use-card.ts';

type Subject = Pick<CardProps, 'annotation' | 'claim' | 'state'>;

/** What is saved of the claim now, whatever is chosen in the form. */
function savedRating({ annotation }: Subject, { phase, body }: CardModel): Rating | undefined {
  if (phase === 'deleted' || phase === 'accepted') return undefined;
  return phase === 'saved' ? body.rating : annotation?.body.rating;
}

function unratedTitle({ kind }: Subject['claim'], { phase }: CardModel, t: Translate): string {
  if (phase === 'deleted') return t('card_title_deleted');
  if (kind !== 'name') return t('card_title', t(KIND_KEYS[kind]));
  return t(phase === 'accepted' ? 'card_title_accepted' : 'card_title_name');
}

/** The heading of a card: the verdict first where there is one, else what kind of claim it is about. */
export function cardTitle(subject: Subject, card: CardModel, t: Translate): string {
  const rating = savedRating(subject, card);
  if (rating !== undefined && card.isChanged && card.phase === 'editing') return t('state_changed');
  if (rating === undefined) return unratedTitle(subject.claim, card, t);
  if (rating === 'to-check') return t('card_title_to_check', t(KIND_KEYS[subject.claim.kind]));
  return t('card_title_rated', t(RATING_KEYS[rating]));
}

/** The mark in the margin: what the form says while it is open, and what holds after. */
export function cardMark({ phase, body, isChanged }: CardModel): MarkName {
  if (phase === 'deleted' || phase === 'accepted') return 'to-check';
  if (phase === 'editing' && isChanged && body.rating === 'to-check') return 'changed';
  return body.rating;
}
