import type { Claim, ClaimKind, Mention, ScoredSentence } from '../claim.ts';
import { claimOf } from './claim-of.ts';
import { readMentions } from './find-mentions.ts';
import { scoreSentences } from './score/index.ts';
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

/** What was found in the sentence, or else, where a checker would want it, the clause that asserts. */
function withStatement(
  text: string,
  sentence: ScoredSentence,
  mentions: readonly Mention[],
  least: number,
): readonly Mention[] {
  if (mentions.length > 0 || sentence.score < least) return mentions;
  const statement = findStatement(text, sentence);
  return statement ? [statement] : [];
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
  const sentences = scoreSentences(
    text,
    spans,
    (i, tokens) => (mentions[i] = readMentions(text, spans[i]!, tokens)),
  );
  const claims: Claim[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (sentence.score < threshold) continue;
    for (const mention of withStatement(text, sentence, mentions[i]!, statements)) {
      if (!kinds || kinds.includes(mention.kind)) claims.push(claimOf(mention, sentence, text));
    }
  }
  return { claims, sentences };
}
