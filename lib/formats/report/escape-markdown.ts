/** Text on one line in which no sign means anything to Markdown; it may begin a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~$&]/g, '\\$&')
    .replace(/^(\d*)([-+=.)])/, '$1\\$2');
}

/** A web address as the destination of a link. */
export function markdownAddress(url: string): string {
  return `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
}

/** A scheme that runs something, in a link; spaces end the link before it. Markdown reads `\:` as the sign itself. */
const RUNS = /\b(javascript|vbscript|data)(?=\\?:)/gi;

/**
 * A note as it was written, Markdown, but with nothing in it that could be markup of another kind or a
 * link that runs something.
 */
export function tameMarkdown(note: string): string {
  return note.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(RUNS, '$1 ');
}
