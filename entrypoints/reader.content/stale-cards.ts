const QUESTION = 'blue-pencil-alive';

/** An open card answers for itself as long as the script that opened it lives. */
export function answerForCard(element: Element): void {
  element.addEventListener(QUESTION, (event) => event.preventDefault());
}

/**
 * Takes away cards whose script is gone: Firefox ends it when the extension is updated, and nothing
 * in such a card works any more. What was typed there is in its draft.
 */
export function removeStaleCards(): void {
  for (const card of document.querySelectorAll('blue-pencil-card')) {
    const isAlive = !card.dispatchEvent(new Event(QUESTION, { cancelable: true }));
    if (!isAlive) card.remove();
  }
}
