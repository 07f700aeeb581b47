/**
 * What a spreadsheet takes for a formula, after OWASP
 * (https://owasp.org/www-community/attacks/CSV_Injection): these signs at the start of a cell, wide
 * forms too. An apostrophe before them makes it text.
 */
const FORMULA = /^'*[=+\-@\t\r\n|%＝＋－＠]/u;

/**
 * The same within a cell: a spreadsheet that parts by semicolons, as in most of Europe, is out of step with our
 * quotes, and lets a cell begin after one, after a tab or a line's end. A dash before a space is a list's. An
 * apostrophe that stands there already gets one too, so that it comes back.
 */
const WITHIN = /([;\t\r\n])(?=[=+@＝＋＠']|[-－](?! ))/gu;
const WITHIN_DISARMED = /([;\t\r\n])'(?=[=+@＝＋＠']|[-－](?! ))/gu;

export function disarm(cell: string): string {
  const within = cell.replace(WITHIN, "$1'");
  return FORMULA.test(within) ? `'${within}` : within;
}

/** The cell as it was before {@link disarm}. */
export function rearm(cell: string): string {
  const whole = cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
  return whole.replace(WITHIN_DISARMED, '$1');
}
