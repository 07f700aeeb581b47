import { ownerOf } from './owner-of.ts';

/** Whether two addresses of the web belong to one owner; false where either is none. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [URL.parse(a), URL.parse(b)];
  if (!one || !other) return false;
  const isOfTheWeb = [one, other].every(({ protocol }) => /^https?:$/.test(protocol));
  return isOfTheWeb && ownerOf(one) === ownerOf(other);
}
