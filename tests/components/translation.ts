import { translateWith, type Translate } from '../../lib/words.ts';

/** What a locale's file holds. */
export type Messages = Record<string, { message: string }>;

/** The words of a locale as the browser would fill them in: $1 to $9 in order, $$ as a dollar sign. */
export function translation(messages: Messages): Translate {
  return translateWith((key, substitutions) =>
    (messages[key]?.message ?? '').replace(/\$([1-9$])/g, (_, sign: string) =>
      sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
    ),
  );
}
