const list = (words: string): string[] => words.split(' ');

/** Numbers to call in need. */
export const EMERGENCY_NUMBERS: ReadonlySet<number> = new Set([911, 999, 112, 101, 111]);

/** Single letters that written to a number leave it a number: units and scales. */
export const LETTERS_AFTER_NUMBER: ReadonlySet<string> = new Set(list('c f m l h s w v k p g'));

/** What the hands of a clock are told by. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(
  list("a.m. p.m. am pm o'clock noon midnight gmt est edt cst cdt mst mdt pst pdt bst ist cet utc"),
);

/** Words in the name of a street, after its number and name. */
export const STREETS: ReadonlySet<string> = new Set(
  list(
    'street st avenue ave road rd boulevard blvd lane drive dr square court highway parkway place terrace crescent plaza center centre',
  ),
);

/** Numbers that Boeing gives to its aircraft. */
export const AIRCRAFT: ReadonlySet<number> = new Set([707, 717, 727, 737, 747, 757, 767, 777, 787]);

/** Nouns that "one" counts; elsewhere it is a pronoun or an article ("one day", "one of the"). */
export const COUNTED_BY_ONE: ReadonlySet<string> = new Set(
  list(
    'hour year month week minute mile percent goal run point win loss vote seat death person game inning ' +
      'interception touchdown assist billionaire million billion match wicket set kilometer kilometre catch reception sack',
  ),
);
