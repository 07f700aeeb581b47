import { v4 as uuid } from 'uuid';
import type { CardOfClaim } from '@/components/panel';
import { draftKey } from '@/lib/annotation';
import { background, followEvidence, pageIn, servePanel } from '@/lib/messages';
import { annotatedClaim } from '@/lib/page/annotated-claim';
import { lookup } from '@/lib/settings';
import { lookupsFor } from '../reader.content/lookups-for';
import { acceptCalls } from '../reader.content/accept-name';
import { keepDraft } from '../reader.content/keep-draft';

/** The card of a claim of the page in a tab; undefined where the page does not have it any more. */
export async function cardOfClaim(tabId: number, key: string): Promise<CardOfClaim | undefined> {
  const described = await pageIn(tabId).describeClaim(key);
  if (!described) return undefined;
  const { target, claim, annotation } = described;
  const [quote] = target.selector;
  const drafts = keepDraft(target.source, quote);
  const draft = await background.draftOf(target.source, quote).catch(() => undefined);
  const seek = (): void => {
    const place = { source: target.source, quote, url: target.captured.url };
    background.claimOpened(place, tabId).catch(() => undefined);
  };
  seek();
  let id = annotation?.id ?? uuid();
  addEventListener('pagehide', drafts.flush, { once: true });
  return {
    ...described,
    ...(draft && { draft: draft.body }),
    async onSave(body, base) {
      const request = { id, target, claim: annotatedClaim(claim), body, base };
      const saved = await drafts.saving(body, () => background.saveAnnotation(request));
      id = saved.id;
    },
    onAnnotation(known) {
      id = known;
    },
    onDelete: () => background.deleteAnnotation(id),
    onRestore: async () => void (await background.restoreAnnotation(id)),
    ...acceptCalls(described, (call) => call),
    onDraft: drafts.keep,
    lookups: await lookupsFor(described, await lookup.getValue()).catch(() => []),
    onSeekEvidence: seek,
    tagsLike: (beginning) => background.tagsLike(beginning),
    followEvidence: (take) => followEvidence(servePanel, draftKey(target.source, quote), take),
  };
}
