import { browser } from 'wxt/browser';
import { type Annotation, draftKey } from '@/lib/annotation';
import { claimExcerpt } from '@/lib/evidence/claim-excerpt';
import type { ClaimPlace } from '@/lib/evidence/claim-place';
import { words } from '@/lib/locale';

/** The claim the reader last had open, in a tab that is still there: what evidence found elsewhere is for. */
export interface PendingClaim extends ClaimPlace {
  tabId: number;
  /** Of its annotation, where it has one. */
  annotationId?: string | undefined;
}

export const EVIDENCE_MENU = 'use-as-evidence';

/** The session's storage outlives the background, and ends with the browser as the tabs do. */
const KEY = 'pendingClaim';

export async function pendingClaim(): Promise<PendingClaim | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as PendingClaim | undefined;
}

/** In a menu `&` is a key and `%s` the selection. */
function asTitle(text: string): string {
  return claimExcerpt(text).replaceAll('&', '&&').replaceAll('%', '%\u2060');
}

/** The menu names the claim, and is there only while there is one. */
export async function showEvidenceMenu(): Promise<void> {
  const claim = await pendingClaim();
  const title = claim && words('menu_use_as_evidence', asTitle(claim.quote.exact));
  const shown = title === undefined ? { visible: false } : { visible: true, title };
  // An extension just installed may not have its menus yet; adding them calls this again.
  await browser.contextMenus.update(EVIDENCE_MENU, shown).catch(() => undefined);
}

export async function setPendingClaim(claim: PendingClaim): Promise<void> {
  await browser.storage.session.set({ [KEY]: claim });
  await showEvidenceMenu();
}

export async function dropPendingClaim(): Promise<void> {
  await browser.storage.session.remove(KEY);
  await showEvidenceMenu();
}

/** What is said of the claim is in an annotation now, perhaps. */
export async function notePendingSaved({ id, target }: Annotation): Promise<void> {
  const claim = await pendingClaim();
  if (!claim || claim.source !== target.source) return;
  const isIt = draftKey(claim.source, claim.quote) === draftKey(target.source, target.selector[0]);
  if (isIt) await browser.storage.session.set({ [KEY]: { ...claim, annotationId: id } });
}

/** Lets go of the claim where its annotation was deleted: evidence found later is not to bring it back. */
export async function dropPendingOfDeleted(
  isThere: (annotationId: string) => Promise<boolean>,
): Promise<void> {
  const id = (await pendingClaim())?.annotationId;
  if (id !== undefined && !(await isThere(id))) await dropPendingClaim();
}

/** Lets go of the claim with its tab; to be called at every start of the background. */
export function followPendingTab(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void pendingClaim().then(async (claim) => {
      if (claim?.tabId === tabId) await dropPendingClaim();
    });
  });
}
