const STEPS: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Moves the focus among the buttons of a list's rows by the arrow keys, Home and End; whether it did. */
export function moveInList(event: KeyboardEvent, list: HTMLElement): boolean {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const buttons = [...list.querySelectorAll<HTMLElement>('.row-button')];
  const at = buttons.indexOf(event.target as HTMLElement);
  if (at < 0) return false;
  event.preventDefault();
  buttons[step(at, buttons.length - 1)]?.focus();
  return true;
}
