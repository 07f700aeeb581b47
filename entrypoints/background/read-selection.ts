import type { Passage } from '@/lib/evidence/passage';

/**
 * What is selected on the page. Runs there by itself, so that nothing from outside the function is at hand.
 *
 * @returns null where nothing is, as undefined does not come through
 */
export function readSelection(): Passage | null {
  const selection = document.getSelection();
  const exact = String(selection ?? '').trim();
  if (!selection || selection.rangeCount === 0 || exact === '') return null;
  const range = selection.getRangeAt(0);
  const body = document.body as HTMLElement | null;
  const isOnce = (body?.innerText ?? '').split(exact).length <= 2;

  /** The block that a place lies in: the words around must not run over its border. */
  function blockOf(node: Node): Element | null {
    let element = node instanceof Element ? node : node.parentElement;
    while (element && getComputedStyle(element).display.startsWith('inline'))
      element = element.parentElement;
    return element;
  }
  function around(end: 'before' | 'after'): string {
    const isBefore = end === 'before';
    const block = blockOf(isBefore ? range.startContainer : range.endContainer);
    if (isOnce || !block) return '';
    const words = document.createRange();
    words.selectNodeContents(block);
    if (isBefore) words.setEnd(range.startContainer, range.startOffset);
    else words.setStart(range.endContainer, range.endOffset);
    return isBefore ? words.toString().slice(-100) : words.toString().slice(0, 100);
  }

  return {
    url: location.href,
    title: document.title,
    exact,
    prefix: around('before'),
    suffix: around('after'),
  };
}
