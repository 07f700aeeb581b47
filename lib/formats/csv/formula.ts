/**
 * What a spreadsheet takes for a formula, after OWASP
 * (https://owasp.org/www-community/attacks/CSV_Injection): these signs at the start of a cell, wide
 * forms too. An apostrophe before them makes it text.
 */
const FORMULA = /^'*[=+\-@\t\r\n|%＝＋－＠]/u;

export function disarm(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before {@link disarm}. */
export function rearm(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
