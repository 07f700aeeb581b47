import { TIME_UNITS } from '../lexicon/units.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** "since August", "on record", "in four decades" tie a superlative to a measure. */
export function scopedBy(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { word, numeral } = tokenAt(tokens, at);
    if (numeral && TIME_UNITS.has(tokenAt(tokens, numeral.to).word)) return true;
    if (word === 'since' || word === 'record' || word === 'history') return true;
  }
  return false;
}
