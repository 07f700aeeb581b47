import { words } from '@/lib/locale';
import type { LookupChoice } from '@/lib/lookup/lookup-choice';
import type { LookupLink } from '@/lib/lookup/lookup-links';
import { background } from '@/lib/messages';
import type { OpenRequest } from '@/lib/page/types';

/** Where an opened claim can be looked up; worked out by the background, so that no page loads what it takes. */
export function lookupsFor(
  { claim, sentence, target }: Pick<OpenRequest, 'claim' | 'sentence' | 'target'>,
  choice: LookupChoice,
): Promise<LookupLink[]> {
  const subject = { claim, sentence, url: target.captured.url };
  return background.lookupLinks(subject, choice, words('language_tag'));
}
