import { DIGITS, ORDINAL, SUPERLATIVE } from '../lexicon/word-class.ts';
import { ordinalAt } from '../ranks/ordinal.ts';
import { superlativeAt } from '../ranks/superlative-at.ts';
import { taggedPlace } from '../ranks/tagged-place.ts';
import { tokenAt } from '../text/token.ts';
import { mentionOf, type Detector } from './detector.ts';

/** Superlatives, ordinals that tally, and records: "largest utility", "first time since 2012", "record high", "No. 1". */
export const rank: Detector = {
  kind: 'rank',
  description: 'detector_rank',
  wakes: SUPERLATIVE | ORDINAL | DIGITS,
  detect(sentence, at) {
    const { tokens } = sentence;
    const { is } = tokenAt(tokens, at);
    const found =
      is & DIGITS
        ? taggedPlace(tokens, at)
        : is & ORDINAL
          ? ordinalAt(tokens, at)
          : superlativeAt(tokens, at);
    return found && mentionOf('rank', sentence, { from: found.from, to: found.fullTo }, found);
  },
};
