import type { Claim, ClaimKind, Mention, ScoredSentence } from '../claim.ts';
import { claimOf } from './claim-of.ts';
import { readMentions } from './find-mentions.ts';
import { scoreSentences } from './score/index.ts';
import type { Tokens } from './score/tokens.ts';
import { findStatement } from './statement.ts';
import { splitSentences } from './text/sentences.ts';

export interface DetectOptions {
  /** Claims whose check-worthiness is below this are left out; 0 to 1. */
  threshold?: number;
  /** The kinds looked for; all by default. */
  kinds?: readonly ClaimKind[];
  /** From which check-worthiness on a sentence without any other claim is a `statement`; 0 to 1. */
  statements?: number;
}

const NONE: readonly Mention[] = [];

/** A little stricter than for figures: a statement marks a whole clause. */
const STATEMENTS = 0.55;

export interface Detection {
  /** In the order of the text. */
  claims: Claim[];
  /** Every sentence of the text, whatever its score. */
  sentences: ScoredSentence[];
}

/**
 * Finds the checkable claims of an English text and says how much a checker would want each. Names are not
 * looked for here, for that needs a list of known names; see names/index.ts.
 *
 * @param text plain text; a line break ends a block. All offsets in the answer are UTF-16 code units into it.
 */
export function detectClaims(
  text: string,
  { threshold = 0, kinds, statements = STATEMENTS }: DetectOptions = {},
): Detection {
  const spans = splitSentences(text);
  const mentions: (readonly Mention[])[] = spans.map(() => NONE);
  function find(i: number, tokens: Tokens): readonly Mention[] {
    return (mentions[i] = readMentions(text, spans[i]!, tokens));
  }
  // Where nothing was found and a checker would want the sentence nonetheless: the clause that asserts.
  function addStatement(i: number, score: number, tokens: Tokens): void {
    if (mentions[i]!.length > 0 || score < statements) return;
    const statement = findStatement(tokens);
    if (statement) mentions[i] = [statement];
  }
  const sentences = scoreSentences(text, spans, find, addStatement);
  const claims: Claim[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (sentence.score < threshold) continue;
    for (const mention of mentions[i]!) {
      if (!kinds || kinds.includes(mention.kind)) claims.push(claimOf(mention, sentence, text));
    }
  }
  return { claims, sentences };
}
