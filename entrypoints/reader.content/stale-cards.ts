/** The elements of ours that a page may hold: an open card, what stands beside a selection, and what is said of evidence. */
export const HOST_NAMES = ['blue-pencil-card', 'blue-pencil-aside', 'blue-pencil-notice'] as const;
export type HostName = (typeof HOST_NAMES)[number];

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
  for (const card of document.querySelectorAll(HOST_NAMES.join())) {
    const isAlive = !card.dispatchEvent(new Event(QUESTION, { cancelable: true }));
    if (!isAlive) card.remove();
  }
}
