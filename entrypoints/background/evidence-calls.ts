import * as v from 'valibot';
import { parseAs } from '@/lib/annotation-schema';
import { claimPlaceSchema } from '@/lib/evidence/claim-place';
import type { BackgroundHandlers } from '@/lib/messages';
import { annotationAt } from './attach-evidence';
import { backToClaim, takeEvidenceBack, useAsEvidence } from './evidence';
import { checkSource, isOwnPage, requireOwnPage } from './may-ask';
import { dropPendingClaim, notePendingSaved, setPendingClaim } from './pending-claim';

type EvidenceCalls = Pick<
  BackgroundHandlers,
  'claimOpened' | 'useAsEvidence' | 'backToClaim' | 'takeEvidenceBack' | 'evidenceDone'
>;

const tabIdSchema = v.pipe(v.number(), v.integer());
const idSchema = v.pipe(v.string(), v.uuid());

/** All that can be asked about evidence from other tabs. */
export const evidenceCalls: EvidenceCalls = {
  async claimOpened(sender, place, besideTab) {
    const claim = parseAs(claimPlaceSchema, place, 'claim');
    checkSource(sender, claim.source);
    // A page speaks of its own tab; our panel stands beside another.
    const tab = isOwnPage(sender) ? besideTab : sender.tab?.id;
    const tabId = parseAs(tabIdSchema, tab, 'tab');
    await setPendingClaim({ ...claim, tabId });
    // Only then: the store does not answer while an old window keeps it from being opened.
    const annotation = await annotationAt(claim);
    if (annotation) await notePendingSaved(annotation);
  },
  async useAsEvidence(sender, tabId) {
    requireOwnPage(sender);
    await useAsEvidence(tabId);
  },
  backToClaim: async (_sender, id) => backToClaim(parseAs(idSchema, id, 'evidence')),
  takeEvidenceBack: async (_sender, id) => takeEvidenceBack(parseAs(idSchema, id, 'evidence')),
  evidenceDone: async () => dropPendingClaim(),
};
