import type { Mention } from '../../claim.ts';
import type { Sentence } from '../text/token.ts';

/** Mentions of one sentence in, mentions out: takes away what is none, or gives a span its right ends. */
export type Refiner = (mentions: Mention[], sentence: Sentence) => Mention[];
