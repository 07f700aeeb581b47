import type { TextQuoteSelector } from '../annotation.ts';

/** Words of context on either side: enough to tell places apart, short enough for an address. */
const CONTEXT_WORDS = 6;
/** A longer text is given by its first and last words: every sign of it would have to match. */
const LONGEST_TEXT = 240;
const ENDS_WORDS = 8;

/** `-`, `,` and `&` have a meaning in the directive; encodeURIComponent leaves the dash. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** A term may not run over the border of a block: a line of the page text. */
function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0] ?? '';
}

/** `start,end` for what is long or runs over blocks, else all of its words. */
function textTerm(exact: string): string {
  const words = wordsOf(exact);
  const count = Math.min(ENDS_WORDS, Math.floor(words.length / 2));
  const isShort = exact.length <= LONGEST_TEXT && !exact.trim().includes('\n');
  if (isShort || count === 0) return encode(words.join(' '));
  const start = wordsOf(firstLine(exact)).slice(0, count).join(' ');
  const end = wordsOf(lastLine(exact)).slice(-count).join(' ');
  return `${encode(start)},${encode(end)}`;
}

function termsOf({ exact, prefix, suffix }: TextQuoteSelector): string {
  const before = wordsOf(lastLine(prefix)).slice(-CONTEXT_WORDS).join(' ');
  const after = wordsOf(firstLine(suffix)).slice(0, CONTEXT_WORDS).join(' ');
  return [before && `${encode(before)}-`, textTerm(exact), after && `-${encode(after)}`]
    .filter(Boolean)
    .join(',');
}

/**
 * The address that leads a browser to the words on their page.
 *
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 *
 * @param source an absolute address; a fragment that routes is kept before the directive
 */
export function textFragmentUrl(source: string, quote: TextQuoteSelector): string {
  return `${source}${source.includes('#') ? '' : '#'}:~:text=${termsOf(quote)}`;
}
