import { findAllIn } from '@/lib/anchor/unclobbered';
import { background } from '@/lib/messages';
import type { Look, MarkSheet } from '@/lib/page/marks';
import { isInProse } from '@/lib/page/prose';
import { stretchesOf } from '@/lib/page/stretches';

/** To style more paragraphs at once would hold a page up: the browser goes over all that a sheet fits. */
const MANY_PARAGRAPHS = 1500;

function isLong(): boolean {
  return findAllIn(document, 'p').length > MANY_PARAGRAPHS;
}

/** The sheets that a look needs where it is drawn in Chromium. */
function sheetsFor(look: Look, ranges: readonly AbstractRange[]): MarkSheet[] {
  if (!ranges.every(isInProse)) return [`anywhere/${look}`];
  if (!isLong()) return [look];
  // What is inherited of the body costs a third of what is said of each paragraph.
  return (
    stretchesOf(ranges)?.map((number): MarkSheet => `${number}/${look}`) ?? [`anywhere/${look}`]
  );
}

export interface MarkStyler {
  /** The style of most marks, which nearly every page has: to be put in at once, not only when they are known. */
  first: MarkSheet[];
  /** They may not have been put in: they are asked for when they are drawn. */
  missFirst(): void;
  /** Has a look's style put in when it is first drawn; of several drawn at once, at once. */
  style(look: Look, ranges: readonly AbstractRange[]): void;
}

export function createMarkStyler(): MarkStyler {
  const first: MarkSheet[] = import.meta.env.FIREFOX || !isLong() ? ['checkable'] : [];
  const styled = new Set<MarkSheet>(first);
  let wanted: MarkSheet[] = [];

  const forget = (sheets: MarkSheet[]): void => sheets.forEach((sheet) => styled.delete(sheet));

  async function put(sheets: MarkSheet[]): Promise<void> {
    // Where nobody answers the style is asked for again when the look is drawn again.
    await background.styleMarks(sheets).catch(() => forget(sheets));
  }

  /** One a frame: each stretch of a long page is a while of the browser's. */
  async function ask(): Promise<void> {
    const stretches = wanted.filter((sheet) => /^[0-9]/.test(sheet));
    const whole = wanted.filter((sheet) => !stretches.includes(sheet));
    wanted = [];
    if (whole.length > 0) await put(whole);
    for (const sheet of stretches) {
      await put([sheet]);
      await new Promise(requestAnimationFrame);
    }
  }

  function want(sheet: MarkSheet): void {
    if (styled.has(sheet)) return;
    styled.add(sheet);
    if (wanted.push(sheet) === 1) queueMicrotask(() => void ask());
  }

  function style(look: Look, ranges: readonly AbstractRange[]): void {
    // Firefox has one sheet for all, and works a style out where it is drawn.
    if (import.meta.env.FIREFOX || (styled.has(look) && ranges.every(isInProse))) return want(look);
    if (!styled.has(`anywhere/${look}`)) sheetsFor(look, ranges).forEach(want);
  }

  return { first, missFirst: () => forget(first), style };
}
