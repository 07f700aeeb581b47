import { RATINGS } from '../lib/annotation.ts';
import { isTyping } from './is-typing.ts';
import type { CardModel } from './use-card.ts';

function isRating(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio';
}

function rateByKey(event: KeyboardEvent, root: HTMLElement, card: CardModel): void {
  const rating = /^[1-7]$/.test(event.key) ? RATINGS[Number(event.key) - 1] : undefined;
  if (!rating) return;
  event.preventDefault();
  card.change({ rating });
  root.querySelector<HTMLInputElement>(`input[value="${rating}"]`)?.focus();
}

/** What keys of a card do beside what they do to its form. */
export interface CardWays {
  onNext?: (() => void) | undefined;
  onPrevious?: (() => void) | undefined;
}

function wayOf(key: string, ways: CardWays): (() => void) | undefined {
  if (key === 'n') return ways.onNext;
  return key === 'p' ? ways.onPrevious : undefined;
}

/** Single keys, where no words are being typed: 1 to 7 rate, n and p go on and back. */
function singleKeys(event: KeyboardEvent, root: HTMLElement, card: CardModel, ways: CardWays) {
  const go = wayOf(event.key, ways);
  if (go) {
    event.preventDefault();
    go();
  } else if (card.phase === 'editing') {
    rateByKey(event, root, card);
  }
}

/** Enter on a rating and Ctrl or Cmd with Enter anywhere save; {@link singleKeys} elsewhere. */
export function cardKeys(
  event: KeyboardEvent,
  root: HTMLElement,
  card: CardModel,
  ways: CardWays = {},
): void {
  if (event.isComposing || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  const saves = event.key === 'Enter' && (command || isRating(event.target));
  if (saves && card.phase === 'editing') {
    event.preventDefault();
    void card.save();
  } else if (!command && !isTyping(event.target)) {
    singleKeys(event, root, card, ways);
  }
}
