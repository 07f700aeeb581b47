import type { Mention, Span } from '../claim.ts';
import { detectors } from './detectors/index.ts';
import { readNumerals } from './numerals/read-numerals.ts';
import { refiners } from './refiners/index.ts';
import { holdsTrigger } from './text/holds-trigger.ts';
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

/**
 * What the detectors see in one sentence, in the order of the text. A sentence without a number, an ordinal or
 * a superlative is passed over by its letters alone; in any other each detector is shown the tokens that wake it.
 */
export function findMentions(text: string, span: Span): Mention[] {
  return holdsTrigger(text, span) ? readMentions(text, span) : [];
}

/** The same, of a sentence that is already known to hold something that wakes a detector. */
export function readMentions(text: string, span: Span): Mention[] {
  const tokens = readTokens(text, span);
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
