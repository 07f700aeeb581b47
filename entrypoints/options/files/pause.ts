/** Since when the page has not been drawn. */
let last = performance.now();

/** Half of what a long task is (https://www.w3.org/TR/longtasks-1/). */
const SLICE = 25;

/** Lets the page be drawn and clicked where it has not been for a while. */
export async function pause(): Promise<void> {
  if (performance.now() - last < SLICE) return;
  await new Promise((resolve) => setTimeout(resolve));
  last = performance.now();
}
