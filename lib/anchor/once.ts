/** Makes something when it is first asked for: a page without annotations never asks what words mean. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
