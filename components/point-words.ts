import type { FigureValue } from '../lib/claim.ts';
import type { Translate } from '../lib/words.ts';
import { pluralWords } from './plural-words.ts';
import { shareWords } from './share-words.ts';

/** "1/2 percentage point", "1 percentage point", "1 to 2 percentage points". */
export function pointWords(t: Translate, number: string, value: FigureValue): string {
  const { low, high } = value;
  // A part is a part of one, and a range is of several.
  const ofOne = shareWords(value) ? 1 : low;
  const category = low === high ? new Intl.PluralRules(t('language_tag')).select(ofOne) : 'other';
  return pluralWords(t, 'value_percentage_points', number, category);
}
