import type { Mention, Span } from '../claim.ts';
import { detectors } from './detectors/index.ts';
import { readNumerals } from './numerals/read-numerals.ts';
import { refiners } from './refiners/index.ts';
import { readTokens as readRows } from './score/read-tokens.ts';
import { emptyTokens, type Tokens } from './score/tokens.ts';
import { readTokens } from './text/read-tokens.ts';
import { tokenAt, type Sentence } from './text/token.ts';

/** Whatever wakes any detector. */
const WAKING = detectors.reduce((bits, { wakes }) => bits | wakes, 0);

/** The mention whose telling token stands at `at`, of the first kind that claims it. */
function detectAt(sentence: Sentence, at: number): Mention | undefined {
  const { is } = tokenAt(sentence.tokens, at);
  for (const detector of detectors) {
    const mention = detector.wakes & is ? detector.detect(sentence, at) : undefined;
    if (mention) return mention;
  }
  return undefined;
}

const rows = emptyTokens();

/** What the detectors see in one sentence, in the order of the text. */
export function findMentions(text: string, span: Span): Mention[] {
  readRows(text, span.start, span.end, rows);
  return rows.wakes ? readMentions(text, span, rows) : [];
}

/**
 * The same, of a sentence that is already read, and known to hold something that wakes a detector: a number, an ordinal
 * or a superlative. Each detector is shown the tokens that wake it.
 */
export function readMentions(text: string, span: Span, read?: Tokens): Mention[] {
  const tokens = readTokens(text, span, read);
  readNumerals(tokens);
  const sentence: Sentence = { text, tokens, start: span.start, end: span.end };
  let mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mention = tokenAt(tokens, at).is & WAKING ? detectAt(sentence, at) : undefined;
    if (mention) mentions.push(mention);
  }
  for (const refine of refiners) mentions = refine(mentions, sentence);
  return mentions;
}
