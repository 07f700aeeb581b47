/** The day of an ISO 8601 moment on the reader's own calendar: "3 Feb 2026". */
export function dayWords(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(date);
}
