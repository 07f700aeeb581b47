/** Whether a write failed because the browser has no room left; Dexie wraps what the browser says. */
export function isFull(cause: unknown): boolean {
  const { inner } = (cause ?? {}) as { inner?: unknown };
  if (!(cause instanceof Error)) return false;
  return /quota/i.test(`${cause.name} ${cause.message}`) || (inner !== undefined && isFull(inner));
}
