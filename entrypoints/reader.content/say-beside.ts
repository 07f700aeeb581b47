import { closedRoot } from './closed-root';

/** The system's own colours and letters: what the card's style sheet holds comes with the card's script. */
const STYLE = `:host::before, :host::after { content: none !important; }
div {
  all: initial; display: block; padding: 10px 14px; max-width: min(320px, calc(100vw - 48px));
  border: 1px solid GrayText; border-radius: 8px; color-scheme: light dark; background: Canvas; color: CanvasText;
  font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 4px 16px rgb(0 0 0 / 20%); overflow-wrap: anywhere;
}`;

/** The page's style sheets reach the host element, so what matters is said where they cannot win. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  overflow: 'visible',
  background: 'transparent',
};

/** Pixels between the words it is about and what is said. */
const GAP = 6;

let end = (): void => undefined;

/**
 * Says something in plain words beside a place in the page, without the card's script; it goes at the next click
 * or turn of the wheel, with Esc, or when `signal` ends. It stays with its place while the page scrolls, which may
 * still be on its way there.
 *
 * @param language BCP 47 tag of `text`
 * @param placeOf in viewport coordinates
 */
export function sayBeside(
  text: string,
  language: string,
  placeOf: () => DOMRect | undefined,
  signal: AbortSignal,
): void {
  end();
  const { element, root } = closedRoot('blue-pencil-aside', HOST_STYLE);
  const style = document.createElement('style');
  style.textContent = STYLE;
  const said = document.createElement('div');
  said.role = 'alert';
  root.append(style, said);
  element.lang = language;
  element.popover = 'manual';
  element.showPopover();
  said.textContent = text;
  const move = (): void => {
    const place = placeOf();
    const { width, height } = element.getBoundingClientRect();
    const left = Math.max(GAP, Math.min(place?.left ?? GAP, innerWidth - width - GAP));
    const top = Math.max(GAP, Math.min((place?.bottom ?? 0) + GAP, innerHeight - height - GAP));
    element.style.setProperty('left', `${left}px`, 'important');
    element.style.setProperty('top', `${top}px`, 'important');
  };
  move();

  const ended = new AbortController();
  end = (): void => {
    ended.abort();
    element.remove();
  };
  const listening = {
    capture: true,
    passive: true,
    signal: AbortSignal.any([signal, ended.signal]),
  };
  window.addEventListener('pointerdown', end, listening);
  window.addEventListener('wheel', end, listening);
  window.addEventListener('scroll', move, listening);
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), listening);
  signal.addEventListener('abort', end, { signal: ended.signal });
}
