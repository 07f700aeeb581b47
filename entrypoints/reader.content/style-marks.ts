import { background } from '@/lib/messages';
import type { Look, MarkSheet } from '@/lib/page/marks';
import { isInProse } from '@/lib/page/prose';

/** The sheet that a look needs where it is drawn; Firefox has one for both. */
function sheetFor(look: Look, ranges: readonly AbstractRange[]): MarkSheet {
  return import.meta.env.FIREFOX || ranges.every(isInProse) ? look : `anywhere/${look}`;
}

/** Has a look's style put into the page when it is first drawn; of several drawn at once, at once. */
export function createMarkStyler(): (look: Look, ranges: readonly AbstractRange[]) => void {
  // The reader came with this one.
  const styled = new Set<MarkSheet>(['checkable']);
  let wanted: MarkSheet[] = [];

  function ask(): void {
    const sheets = wanted;
    wanted = [];
    // Where nobody answers the style is asked for again when the look is drawn again.
    background.styleMarks(sheets).catch(() => sheets.forEach((sheet) => styled.delete(sheet)));
  }

  return (look, ranges) => {
    if (styled.has(`anywhere/${look}`)) return;
    const sheet = sheetFor(look, ranges);
    if (styled.has(sheet)) return;
    styled.add(sheet);
    if (wanted.push(sheet) === 1) queueMicrotask(ask);
  };
}
