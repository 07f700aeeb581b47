/** The day of a moment where the reader is, as a date field has it: "2026-02-03"; empty for no moment. */
export function localDay(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number): string => String(part).padStart(2, '0');
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of that day where the reader is, as ISO 8601; undefined for no day. */
export function momentOfDay(day: string): string | undefined {
  const date = new Date(`${day}T12:00`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
