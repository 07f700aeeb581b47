/** Reading what another program wrote, where anything may stand anywhere. */

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** NaN for what is no number; 0 for what is not there. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : value ? NaN : 0;
}

export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** JSON-LD writes a list of one as the one alone, and an empty one not at all. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
