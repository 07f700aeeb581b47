import { v4 as uuid } from 'uuid';
import { browser } from 'wxt/browser';
import type { EvidenceNews } from '@/lib/evidence/evidence-news';
import { draftKey, type Evidence } from '@/lib/annotation';
import { claimExcerpt } from '@/lib/evidence/claim-excerpt';
import { evidenceFrom } from '@/lib/evidence/passage';
import { words } from '@/lib/locale';
import { noticeIn, pageIn } from '@/lib/messages';
import { attachEvidence } from './attach-evidence';
import { bringToFront } from './open-annotation';
import { type PendingClaim, pendingClaim } from './pending-claim';
import { ensureReader } from './reading';
import { type MenuPlace, selectedPassage } from './selected-passage';

/** The evidence that was given last: what there is to be taken back, and where to go back to. */
interface Given {
  id: string;
  claim: PendingClaim;
  evidence: Evidence;
}

const KEY = 'givenEvidence';

/** @throws Error where another was given since */
async function givenBy(id: string): Promise<Given> {
  const given = (await browser.storage.session.get(KEY))[KEY] as Given | undefined;
  if (given?.id !== id) throw new Error(words('evidence_gone'));
  return given;
}

async function say(tabId: number, id: string, news: EvidenceNews): Promise<void> {
  const notice = noticeIn(tabId);
  try {
    await notice.show(id, news);
  } catch {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/notice.js'],
    });
    await notice.show(id, news);
  }
}

/** Leads to the claim that the evidence was given for, with its card open. */
export async function backToClaim(id: string): Promise<void> {
  const { claim } = await givenBy(id);
  const tabId = await bringToFront(claim);
  await ensureReader(tabId);
  await pageIn(tabId).openQuote(draftKey(claim.source, claim.quote), claim.quote.exact);
}

export async function takeEvidenceBack(id: string): Promise<void> {
  const { claim, evidence } = await givenBy(id);
  await attachEvidence(claim, { remove: evidence });
}

async function give(tabId: number, place: MenuPlace): Promise<Given> {
  const claim = await pendingClaim();
  if (!claim) throw new Error(words('evidence_no_claim'));
  const passage = await selectedPassage(tabId, place);
  if (!passage) throw new Error(words('evidence_no_words'));
  const evidence = evidenceFrom(passage, new Date().toISOString());
  if (!evidence) throw new Error(words('evidence_no_address'));
  await attachEvidence(claim, { add: evidence });
  const given = { id: uuid(), claim, evidence };
  await browser.storage.session.set({ [KEY]: given });
  return given;
}

/**
 * Makes what is selected in a tab evidence for the claim the reader last had open, and says so there. Where
 * nothing can be said on the page, the claim itself comes to the front.
 */
export async function useAsEvidence(tabId: number, place: MenuPlace = {}): Promise<void> {
  let given: Given;
  try {
    given = await give(tabId, place);
  } catch (error) {
    // Where no script is let in there is nowhere to say it.
    const news = { type: 'failed', why: (error as Error).message } as const;
    return say(tabId, '', news).catch(() => undefined);
  }
  const claim = claimExcerpt(given.claim.quote.exact);
  await say(tabId, given.id, { type: 'added', claim }).catch(() => backToClaim(given.id));
}
