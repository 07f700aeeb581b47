/**
 * Work that can be interrupted: each step takes well under a millisecond, the last one gives the result.
 * A long page is read in many short whiles between the page's own work.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
