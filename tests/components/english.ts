import messages from '../../assets/public/_locales/en/messages.json';
import { translateWith } from '../../lib/words.ts';

const MESSAGES: Record<string, { message: string }> = messages;

/** The English words as the browser would fill them in: $1 to $9 in order, $$ as a dollar sign. */
export const english = translateWith((key, substitutions) =>
  (MESSAGES[key]?.message ?? '').replace(/\$([1-9$])/g, (_, sign: string) =>
    sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
  ),
);
