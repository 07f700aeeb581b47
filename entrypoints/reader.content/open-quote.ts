import { draftKey } from '@/lib/annotation';
import type { ClaimList } from '@/lib/page/claim-list';

/** Opens the card of the marked claim with a `draftKey` and those words; false where there is none. */
export function openQuote(list: ClaimList, key: string, exact: string): boolean {
  // Only those with the words: to describe a claim anew costs a search of the text.
  const alike = list.claims().filter(({ text }) => text === exact);
  const found = alike.find((claim) => {
    const target = list.describe(claim.key)?.target;
    return target && draftKey(target.source, target.selector[0]) === key;
  });
  return found !== undefined && list.open(found.key);
}
