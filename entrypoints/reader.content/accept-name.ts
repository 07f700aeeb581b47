import { v4 as uuid } from 'uuid';
import type { CardProps } from '@/components/card';
import { doubtedName } from '@/components/name-acts';
import { background } from '@/lib/messages';
import type { OpenRequest } from '@/lib/page/types';
import { EVERYWHERE } from '@/lib/reader-name';

type AcceptCalls = Pick<CardProps, 'onAccept' | 'onUnaccept'>;

/**
 * How a card accepts the spelling of its name; nothing for another card. The ids are made here, once, so
 * that asking again after an answer got lost does no harm.
 *
 * @param inPlainWords says what happened where a call fails
 */
export function acceptCalls(
  { claim, target }: Pick<OpenRequest, 'claim' | 'target'>,
  inPlainWords: (call: Promise<void>) => Promise<void>,
): AcceptCalls {
  const name = doubtedName(claim);
  if (name === undefined) return {};
  const ids = { page: uuid(), everywhere: uuid() };
  const { source, captured } = target;
  return {
    onAccept: (scope) => {
      const where = scope === 'page' ? { source, title: captured.title } : { source: EVERYWHERE };
      return inPlainWords(background.acceptName({ id: ids[scope], name, ...where }));
    },
    onUnaccept: (scope) => inPlainWords(background.unacceptName(ids[scope])),
  };
}
