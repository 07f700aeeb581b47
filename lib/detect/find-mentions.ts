import type { Mention, Span } from '../claim.ts';
import { detectors } from './detectors/index.ts';
import { readNumerals } from './numerals/read-numerals.ts';
import { refiners } from './refiners/index.ts';
import { holdsTrigger, readTokens } from './text/read-tokens.ts';
import type { Sentence } from './text/token.ts';

/**
 * What the detectors see in one sentence, in the order of the text. A sentence without a number, an ordinal or
 * a superlative is passed over by its letters alone; in any other each detector is shown the tokens that wake it.
 */
export function findMentions(text: string, span: Span): Mention[] {
  if (!holdsTrigger(text, span)) return [];
  const sentence: Sentence = {
    text,
    tokens: readTokens(text, span),
    start: span.start,
    end: span.end,
  };
  readNumerals(sentence.tokens);
  let mentions: Mention[] = [];
  sentence.tokens.forEach(({ is }, at) => {
    for (const detector of detectors) {
      const mention = detector.wakes & is ? detector.detect(sentence, at) : undefined;
      if (mention) mentions.push(mention);
    }
  });
  for (const refine of refiners) mentions = refine(mentions, sentence);
  return mentions;
}
