const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * The beginning of a year, month or day, in the reader's time zone: "2026", "2026-03", "2026-03-15".
 *
 * @returns ISO 8601, or undefined where it is no such date
 */
export function readMoment(text: string): string | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 1, day = 1] = match
    .slice(1)
    .map((part) => part && Number(part)) as number[];
  const date = new Date(year, month - 1, day);
  const isReal = date.getMonth() === month - 1 && date.getDate() === day;
  return isReal && year >= 1000 ? date.toISOString() : undefined;
}
