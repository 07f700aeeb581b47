import type { Numeral, NumeralForm } from './numeral.ts';

/** The numeral of one number, from its first token to after its last. */
export function numeralOf(
  form: NumeralForm,
  from: number,
  to: number,
  value: number,
  step: number,
  factor: number,
  digits: boolean,
): Numeral {
  return { form, from, to, low: value, high: value, step, factor, digits };
}
