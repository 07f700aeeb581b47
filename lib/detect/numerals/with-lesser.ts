import { tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { readSpelled } from './read-spelled.ts';
import { restAfter } from './rest-after.ts';

/** "One million two hundred thousand": a number with the smaller one that goes on with it. */
export function withLesser(tokens: readonly Token[], head: Numeral): Numeral {
  if (head.form !== 'count' || head.factor < 1e5) return head;
  const at = restAfter(tokens, head);
  if (at === undefined) return head;
  const next = head.digits ? readDigits(tokens, at) : readSpelled(tokens, at);
  const isLesser = next?.form === 'count' && next.high < head.factor;
  if (!isLesser || (head.digits && next.factor < 1e3)) return head;
  // "three crore twelve lakh fifty thousand": each scale is smaller than the one before, so that few can follow.
  const rest = head.digits ? next : withLesser(tokens, next);
  // After a comma or "and" a small number counts something else: "three million, two of them".
  const bound = tokenAt(tokens, at - 1).word === ',' ? 1e3 : at > head.to ? 10 : 1;
  if (rest.high < bound) return head;
  const value = head.high + rest.high;
  return { ...head, to: rest.to, low: value, high: value, step: rest.step };
}
