/** Code units of a claim that name it in a line. */
const LONGEST = 40;

/** The words of a claim, cut short between two words where they are long: "$47.3 billion", "the company took…". */
export function claimExcerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const at = cut.lastIndexOf(' ');
  return `${at > LONGEST / 2 ? cut.slice(0, at) : cut.toWellFormed()}…`;
}
