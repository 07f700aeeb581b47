import type { Reason, ReasonCode } from '../lib/claim.ts';
import type { Translate } from '../lib/words.ts';

type Underscored<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}_${Underscored<B>}`
  : S;

function reasonKey<C extends ReasonCode>(code: C): `reason_${Underscored<C>}` {
  return `reason_${code.replaceAll('-', '_') as Underscored<C>}`;
}

/** "names a source", "names a source (the central bank)". */
export function reasonWords({ code, detail }: Reason, t: Translate): string {
  const words = t(reasonKey(code));
  return detail === undefined ? words : t('reason_with_detail', words, detail);
}
