import { describe, expect, it } from 'vitest';
import type { HeadNumber } from '../../../../lib/detect/phrases/head-number.ts';
import { nounPhraseEnd } from '../../../../lib/detect/phrases/noun-phrase.ts';
import { readTokens } from '../../../../lib/detect/text/read-tokens.ts';

/** What stands after a plural number ("five ..."), and after a singular one ("a five-game ..."); the bar ends the phrase. */
const CASES: [head: HeadNumber, example: string][] = [
  ['plural', 'people| were hurt'],
  ['plural', 'fellow teachers| from Leeds'],
  ['plural', 'highly critical reports| that'],
  ['plural', 'infected individuals| sought help'],
  ['plural', 'Champions League titles| in a row'],
  ['plural', 'US companies| were told'],
  ['plural', 'Northern and central California counties| as'],
  ['plural', 'carries| for'],
  ['plural', '737 Max jets| around'],
  ['plural', 'more states| voted'],
  ['plural', 'jobs| on Monday'],
  ['plural', 'Boeing jets| Wednesday'],
  ['plural', '|in the third period'],
  ['plural', '|voted against it'],
  ['singular', 'losing streak| to the Bears'],
  ['singular', 'recorded interview| with him'],
  ['singular', 'Earth-Mars cruise|.'],
  ['singular', 'tax break| on prices'],
  ['singular', 'man| shot a dog'],
];

describe('nounPhraseEnd', () => {
  it.each(CASES)('%s: %s', (head, example) => {
    const text = example.replace('|', '');
    const tokens = readTokens(text, { start: 0, end: text.length });
    const end = nounPhraseEnd(tokens, 0, head);
    expect(text.slice(0, tokens[end - 1]?.end ?? 0)).toBe(example.slice(0, example.indexOf('|')));
  });
});
