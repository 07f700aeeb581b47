import type { Mention, ScoredSentence, Span } from '../../claim.ts';
import { createClaimantReader } from './claimant/index.ts';
import { logOdds, probability } from './model.ts';
import { isPrediction } from './prediction.ts';
import { findReasons } from './reasons.ts';
import { emptyReading, readSentence } from './reading.ts';
import { model } from './weights.ts';

/**
 * Scores each sentence: how much a fact-checker would want it, 0 to 1, where 0.5 is the point at
 * which one would take it up; why; who says it; and whether it is about the future.
 *
 * @param sentences in the order of the text
 * @param mentions those found in each sentence, offsets into `text`
 */
export function scoreSentences(
  text: string,
  sentences: readonly Span[],
  mentions: readonly (readonly Mention[])[],
): ScoredSentence[] {
  const reading = emptyReading();
  const speakers = createClaimantReader(text);
  const scored = sentences.map((sentence, i) => {
    const { start, end } = sentence;
    readSentence(text, sentence, mentions[i] ?? [], reading);
    const before = i === 0 ? 0 : sentences[i - 1]!.end;
    speakers.read(sentence, reading.tokens, text.slice(before, start).includes('\n'));
    const prediction = isPrediction(reading.tokens);
    return {
      start,
      end,
      score: probability(logOdds(model, reading)),
      reasons: findReasons(text, reading.tokens, mentions[i] ?? [], {}),
      ...(prediction && { prediction }),
    };
  });
  return scored.map((sentence, i) => {
    const claimant = speakers.claimants[i];
    return claimant && sentence.score > GATE ? { ...sentence, claimant } : sentence;
  });
}
const GATE = 0.1;
