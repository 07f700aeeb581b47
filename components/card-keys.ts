import { RATINGS } from '../lib/annotation.ts';
import type { CardModel } from './use-card.ts';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio')
  );
}

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

/** 1 to 7 rate, Enter on a rating and Ctrl or Cmd with Enter anywhere save. */
export function cardKeys(event: KeyboardEvent, root: HTMLElement, card: CardModel): void {
  if (card.phase !== 'editing' || event.isComposing || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && (command || isRating(event.target))) {
    event.preventDefault();
    void card.save();
  } else if (!command && !isTyping(event.target)) {
    rateByKey(event, root, card);
  }
}
