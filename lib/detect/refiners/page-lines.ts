/** Longer lines are prose, whatever they begin with; UTF-16 code units. */
const LONGEST_LINE = 200;

const COUNTED =
  '(shares?|views?|likes?|comments?|followers?|subscribers?|reviews?|ratings?|reactions?)';
const AGE = '(h|hrs?|hours?|d|days?|m|mins?|minutes?|w|wks?|weeks?)';
const MONEY = '[$£€]\\d[\\d.,]{0,9}';

/** Lines that a page says of itself, by all their words; lower case. No two of an expression's repeats can meet. */
const LINES: readonly RegExp[] = [
  /^(\(|file )?(photo|image|picture)\b.{0,200}(getty|reuters|afp|shutterstock|credit|\/ap\b)/,
  /^(image|photo|picture) credit\b/,
  /^file photo\b/,
  new RegExp(`^\\d{1,3} ?${AGE} ago$`),
  new RegExp(`• ?\\d{1,3} ?${AGE}$`),
  /^((page|photo|image|slide|picture|part) )?\d{1,3} ?(of|\/) ?\d{1,3}$/,
  /^(show|view|load|see) (all )?\d/,
  new RegExp(`^\\d[\\d.,]{0,9} ?[km]? ${COUNTED}$`),
  /^join (over |more than )?\d[\d.,]{0,9}[km]?\+? (subscribers|readers|others|people|members)\b/,
  /^rated \d/,
  /^\d(\.\d)? ?(\/|out of) ?\d{1,2}( stars?)?( \(|$)/,
  /^(get|save|take|enjoy) (up to |an extra |over )?\d{1,2} ?%/,
  /^\d{1,2} ?% off\b/,
  /^free (shipping|delivery|returns)\b/,
  /^(buy|shop|order)( it| them)? now\b/,
  new RegExp(`^${MONEY} (at|on|from) [\\p{L}.]{1,20}$`, 'u'),
  /^top \d{1,2} (stories|reads|articles|videos)$/,
];

/** The same in whole sentences. */
const SENTENCES: readonly RegExp[] = [
  /^we (and|use|value|share)\b.{0,200}\b(cookies|partners|vendors)\b/,
  /^you(['’]ve| have)\b.{0,200}\bfree (articles?|stories)\b/,
  /\b(cancel (anytime|at any time)|unlimited (digital )?access)\b/,
];

/** "Updated Nov. 5, 2019 at 3:45 p.m." */
const STAMP =
  /^((last|first) )?(published|posted|updated|modified)( (at|on)|:)? ?(\d|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|yesterday))/;

/** Whether the line is none of an article's: when it was published, a price of a subscription, a rating, a counter. */
export function isPageLine(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const words = line.toLowerCase();
  if (SENTENCES.some((pattern) => pattern.test(words))) return true;
  const isSentence = words.endsWith('.') && !words.endsWith('.m.');
  return !isSentence && (STAMP.test(words) || LINES.some((pattern) => pattern.test(words)));
}
