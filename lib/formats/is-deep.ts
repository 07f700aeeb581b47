/** Lists in lists, and objects in objects, that nobody needs: to copy or write them would overflow the stack. */
const MOST_LEVELS = 100;

/** Whether a value is nested deeper than what is ever kept. */
export function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : [],
    );
  }
  return false;
}
