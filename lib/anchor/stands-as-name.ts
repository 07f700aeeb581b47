import type { Words } from './words.ts';

/** What may open a sentence with no article and is no name. */
const NO_NAME =
  /^(?:however|meanwhile|still|yet|later|earlier|although|though|while|after|before|since|because|during|despite|instead|moreover|another|each|every|some|several|many|most|much|such|both|either|just|even|now|today|all|any|more|police|former|new|old|here|among|between|through|around|under|over|until|unlike|like|because|once|per|near|within|without|against|across|amid)$|(?:ly|ing|ed)$/;

/**
 * Whether the first word of a sentence stands as only names, and nouns that have no plural, do: in the
 * singular, with no article and no comma.
 */
export function standsAsName({ spelling, start, end, begins }: Words, at: number): boolean {
  if (!begins[at] || begins[at + 1] || at + 1 >= begins.length) return false;
  const isPlural = end[at]! - start[at]! !== spelling[at]!.length;
  return !isPlural && start[at + 1]! - end[at]! === 1 && !NO_NAME.test(spelling[at]!);
}
