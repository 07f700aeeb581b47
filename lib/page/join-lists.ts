import type { ClaimList } from './claim-list.ts';

const PARTING = '/';

/** The claims of several documents as one list: keys say which document a claim is of. */
export function joinLists(lists: () => ClaimList[]): ClaimList {
  const of = (key: string): [list: ClaimList | undefined, key: string] => {
    const at = key.indexOf(PARTING);
    return [lists()[Number(key.slice(0, at))], key.slice(at + 1)];
  };
  const named = (list: number, key: string): string => `${list}${PARTING}${key}`;
  return {
    claims: () =>
      lists().flatMap((list, i) => list.claims().map((c) => ({ ...c, key: named(i, c.key) }))),
    inView() {
      const { first, after } = lists()[0]?.inView() ?? {};
      return {
        ...(first !== undefined && { first: named(0, first) }),
        ...(after !== undefined && { after: named(0, after) }),
      };
    },
    show(key) {
      const [list, inner] = of(key);
      return list?.show(inner) ?? false;
    },
    open(key) {
      const [list, inner] = of(key);
      return list?.open(inner) ?? false;
    },
    openUnchecked: () => lists().some((list) => list.openUnchecked()),
    describe(key) {
      const [list, inner] = of(key);
      return list?.describe(inner);
    },
  };
}
