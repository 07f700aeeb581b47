import type { Mention, ScoredSentence, Span } from '../../claim.ts';
import { createClaimantReader } from './claimant/index.ts';
import { logOdds, probability } from './model.ts';
import { isPrediction } from './prediction.ts';
import { readTokens } from './read-tokens.ts';
import { emptyReading, readFound } from './reading.ts';
import { findReasons } from './reasons.ts';
import type { Tokens } from './tokens.ts';
import { model } from './weights.ts';

/** A sentence below this asserts next to nothing; who "claims" it, or that it looks ahead, is then not worth saying. */
const ASSERTS = 0.1;

const LINE_FEED = 10;
const NONE: readonly Mention[] = [];

/** The only one, since to make one for each short text would cost more than to read the text. */
const reading = emptyReading();

/**
 * Scores each sentence: how much a fact-checker would want it, 0 to 1, where at 0.5 one would as
 * likely take it up as not; why; who says it; and whether it is about the future. The score depends
 * on the sentence and on whether it begins inside a quotation of its own paragraph; a claimant may be
 * carried over from any sentence before ("he said").
 *
 * @param sentences in the order of the text
 * @param find gives what is found in a sentence, offsets into `text`; asked only where its tokens may hold anything
 * @param onScored is shown each sentence with its tokens, which are gone when the next is read
 */
export function scoreSentences(
  text: string,
  sentences: readonly Span[],
  find: (index: number, tokens: Tokens) => readonly Mention[],
  onScored?: (index: number, score: number, tokens: Tokens) => void,
): ScoredSentence[] {
  const speakers = createClaimantReader(text);
  const scored: ScoredSentence[] = [];
  reading.quotation.stillOpen = false;
  for (let i = 0; i < sentences.length; i++) {
    const { start, end } = sentences[i]!;
    readTokens(text, start, end, reading.tokens);
    const found = reading.tokens.wakes ? find(i, reading.tokens) : NONE;
    const paragraph = isAfterBreak(text, sentences, i);
    // Each paragraph of a long quotation opens anew; marks left open elsewhere are slips.
    readFound(found, reading.quotation.stillOpen && !paragraph, reading);
    speakers.read(reading.tokens, reading.quotation, paragraph);
    const prediction = isPrediction(reading.tokens);
    const who = { claimant: speakers.claimants[i], prediction };
    const reasons = findReasons(text, model, reading, found, who);
    const sentence: ScoredSentence = {
      start,
      end,
      score: probability(logOdds(model, reading)),
      reasons,
    };
    if (prediction) sentence.prediction = true;
    scored.push(sentence);
    onScored?.(i, sentence.score, reading.tokens);
  }
  // Only now, since the end of a quotation may name who began it.
  for (let i = 0; i < scored.length; i++) {
    const claimant = speakers.claimants[i];
    const sentence = scored[i]!;
    if (sentence.score < ASSERTS) delete sentence.prediction;
    else if (claimant !== undefined) sentence.claimant = claimant;
  }
  return scored;
}

/** Whether a line break stands between the sentence and the one before it. */
function isAfterBreak(text: string, sentences: readonly Span[], index: number): boolean {
  const from = index === 0 ? 0 : sentences[index - 1]!.end;
  for (let at = from; at < sentences[index]!.start; at++) {
    if (text.charCodeAt(at) === LINE_FEED) return true;
  }
  return false;
}
