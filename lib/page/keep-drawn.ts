/** Milliseconds to the first look, doubled from look to look while nothing is taken away, and the last pause. */
const PAUSE = { first: 1000, last: 32_000 };
/** Frames in a row that must be whole before looks become rare again. */
const WHOLE = 60;

/**
 * Looks whether the page has taken our highlights away: in each frame while it does so, else a few times, ever
 * more rarely, and then only at `look`. A page that takes them away does so at once, again and again, or when
 * the reader or its own content moves it to; which page does cannot be told by anything else, as the registry
 * tells nobody of its changes. A look of ours comes after all that the page does before a frame is drawn: it is
 * asked for after the frame before was, when the page has long asked for its own turns. Hidden pages draw no
 * frames and are not looked at.
 *
 * @param restore draws again what is missing, and says whether anything was
 * @returns to be called when the page is being looked at, or has changed
 */
export function keepDrawn(restore: () => boolean, signal: AbortSignal): () => void {
  let whole = WHOLE;
  let pause = PAUSE.first;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => requestAnimationFrame(lookAgain), milliseconds);
  }

  function watchFrames(): void {
    whole = 0;
    pause = PAUSE.first;
    lookIn(0);
  }

  function lookAgain(): void {
    if (signal.aborted) return;
    if (restore()) return watchFrames();
    if (++whole < WHOLE) return lookIn(0);
    if (pause > PAUSE.last) return;
    lookIn(pause);
    pause *= 2;
  }

  lookAgain();
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (restore()) watchFrames();
  };
}
