import type { ClaimKind, ClaimValue, Mention } from '../../claim.ts';
import { tokenAt, type Sentence } from '../text/token.ts';

/** One kind of claim: what wakes it and what it makes of a token that did. */
export interface Detector {
  kind: ClaimKind;
  /** Key of the line that describes it on the options page. */
  description: `detector_${ClaimKind}`;
  /** Bits of lexicon/word-class.ts; only tokens with one of them are shown to `detect`. */
  wakes: number;
  /** The mention whose telling token stands at `at`. It may look at a bounded number of tokens around. */
  detect(sentence: Sentence, at: number): Mention | undefined;
}

/** Token indices, `to` exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A mention of whole tokens; a range that reaches past the sentence ends with it. */
export function mentionOf(
  kind: ClaimKind,
  { tokens }: Sentence,
  full: TokenRange,
  core: TokenRange,
  value?: ClaimValue,
): Mention {
  const endOf = (to: number): number => tokenAt(tokens, Math.min(to, tokens.length) - 1).end;
  const mention: Mention = {
    kind,
    start: tokenAt(tokens, Math.min(full.from, core.from)).start,
    end: endOf(Math.max(full.to, core.to)),
    core: { start: tokenAt(tokens, core.from).start, end: endOf(core.to) },
  };
  if (value) mention.value = value;
  return mention;
}
