/**
 * Where in a list that ascends a key stands or would stand.
 *
 * @param isBehind behind those that are the same, not before them
 */
export function placeOf<Key extends number | string>(
  keys: readonly Key[],
  key: Key,
  isBehind = false,
): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = keys[middle] as Key;
    if (there < key || (isBehind && there === key)) from = middle + 1;
    else to = middle;
  }
  return from;
}
