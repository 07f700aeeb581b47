/** Milliseconds from one look to the next while nothing is taken away. */
const CALM = 1000;
/** Frames in a row that must be whole before looks become rare again. */
const WHOLE = 60;

/**
 * Looks now and then whether the page has taken our highlights away, and in each frame while it does so.
 * A look comes after all that the page does before a frame is drawn: it is asked for after the frame before
 * was, when the page has long asked for its own turns. Hidden pages draw no frames and are not looked at.
 *
 * @param restore draws again what is missing, and says whether anything was
 */
export function keepDrawn(restore: () => boolean, signal: AbortSignal): void {
  let whole = WHOLE;

  function look(): void {
    if (signal.aborted) return;
    whole = restore() ? 0 : whole + 1;
    setTimeout(() => requestAnimationFrame(look), whole < WHOLE ? 0 : CALM);
  }
  look();
}
