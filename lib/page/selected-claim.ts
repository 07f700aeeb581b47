import type { Claim, ScoredSentence, Span } from '../claim.ts';
import { overlaps } from '../claim.ts';
import type { Mark } from './marks.ts';
import type { View } from './view.ts';

/** UTF-16 code units. More than this is no claim but a passage. */
const LONGEST = 1000;

/** The span without the white space at its ends; undefined where nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}

/** From the first to the last sentence that the span touches; the most check-worthy of them speaks for all. */
function sentenceOf(sentences: readonly ScoredSentence[], span: Span): ScoredSentence {
  const touched = sentences.filter((sentence) => overlaps(sentence, span));
  const [first] = touched;
  if (!first) return { ...span, score: 0, reasons: [] };
  const best = touched.reduce((a, b) => (b.score > a.score ? b : a));
  return { ...best, start: first.start, end: touched.at(-1)!.end };
}

/** What was detected inside the span, where that is one claim alone: the reader means it, with its words. */
function detectedIn(claims: readonly Claim[], span: Span): Claim | undefined {
  const inside = claims.filter(({ core }) => span.start <= core.start && core.end <= span.end);
  return inside.length === 1 ? inside[0] : undefined;
}

/**
 * The claim a reader has selected: one that is marked there already, or one of the reader's own choosing.
 *
 * @returns undefined where the selection holds no words of the article, or more than a claim has
 */
export function selectedMark(view: View, selected: Span): Mark | undefined {
  const { text } = view.page;
  const span = trimmed(text, selected);
  if (!span || span.end - span.start > LONGEST) return undefined;
  const marked = view.marks.find(
    ({ claim }) => claim.start === span.start && claim.end === span.end,
  );
  if (marked) return marked;
  const sentence = sentenceOf(view.detected.sentences, span);
  const { kind = 'statement', value } = detectedIn(view.detected.claims, span) ?? {};
  const claim: Claim = {
    kind,
    ...span,
    core: span,
    text: text.slice(span.start, span.end),
    sentence: { start: sentence.start, end: sentence.end },
    score: sentence.score,
    reasons: sentence.reasons,
    ...(value && { value }),
    ...(sentence.claimant && { claimant: sentence.claimant }),
    ...(sentence.prediction && { prediction: true }),
  };
  return { claim, state: 'new' };
}
