import type { Query, Term } from '../query/index.ts';
import type { Entry } from './entry.ts';
import { lookUp, standsAtAll } from './postings.ts';

/** What an entry says of a condition; undefined where it leaves it open. */
type Says = (entry: Entry) => boolean | undefined;

type TextTerm = Extract<Term, { field: 'text' }>;

/** The place of a term, as `order` has it; '' where it is not there. */
function placeIn({ terms }: Entry, term: string): string {
  const at = terms.indexOf(term);
  return at < 0 ? '' : String.fromCharCode(at + 1);
}

/** Words one after another, in an entry that has all of them. */
function wordsInARow({ words, isPrefix }: TextTerm): Says {
  const last = words.at(-1) ?? '';
  const before = isPrefix ? words.slice(0, -1) : words;
  return (entry) => {
    const { order, terms } = entry;
    if (order === undefined) return undefined;
    const start = before.map((word) => placeIn(entry, word)).join('');
    if (!isPrefix) return order.includes(start);
    const ends = terms.filter((term) => term.startsWith(last)).map((term) => placeIn(entry, term));
    return ends.some((end) => order.includes(start + end));
  };
}

function saysOf(term: Term): Says {
  const lookup = lookUp(term);
  const isRow = term.field === 'text' && !lookup.isWhole;
  const onTheWhole: Says = lookup.isWhole
    ? () => true
    : isRow
      ? wordsInARow(term)
      : () => undefined;
  return (entry) => (standsAtAll(entry, lookup) ? onTheWhole(entry) : false);
}

/**
 * Whether an entry is of an annotation that matches, by all that the entry says: undefined where only the
 * annotation tells.
 */
export function entryTest({ terms }: Query): Says {
  const sayings = terms.map((term) => ({ says: saysOf(term), isNegated: term.isNegated }));
  return (entry) => {
    let isOpen = false;
    for (const { says, isNegated } of sayings) {
      const said = says(entry);
      if (said === isNegated) return false;
      if (said === undefined) isOpen = true;
    }
    return isOpen ? undefined : true;
  };
}
