import { type Annotation, draftKey, emptyBody } from '@/lib/annotation';
import { changeEvidence, type EvidenceChange } from '@/lib/evidence/change-evidence';
import type { ClaimPlace } from '@/lib/evidence/claim-place';
import { dashboards, pageIn, panels } from '@/lib/messages';
import { announce } from './announce';
import { drafts } from './drafts';
import type { PendingClaim } from './pending-claim';
import { store } from './stores';
import { writing } from './writing';

const now = (): string => new Date().toISOString();

/** An open form has words in it that nobody else knows: it takes the change itself. */
async function inOpenForm({ tabId, ...claim }: PendingClaim, change: EvidenceChange) {
  const key = draftKey(claim.source, claim.quote);
  const forms = [pageIn(tabId), panels, dashboards];
  const asked = forms.map((form) => form.changeEvidence(key, change));
  const answers = await Promise.allSettled(asked);
  return answers.some((answer) => answer.status === 'fulfilled' && answer.value);
}

async function inDraft({ source, quote }: ClaimPlace, change: EvidenceChange): Promise<boolean> {
  const draft = await drafts.of(source, quote);
  if (!draft) return false;
  const evidence = changeEvidence(draft.body.evidence, change);
  if (evidence === draft.body.evidence) return 'add' in change;
  const body = { ...draft.body, evidence };
  if (JSON.stringify(body) === JSON.stringify(emptyBody())) await drafts.drop(source, quote);
  else await drafts.save(source, quote, body, now());
  return true;
}

/** The annotation of a claim, if there is one. */
export async function annotationAt({ source, quote }: ClaimPlace): Promise<Annotation | undefined> {
  const key = draftKey(source, quote);
  const all = await store.annotationsOf(source);
  return all.find(({ target }) => draftKey(target.source, target.selector[0]) === key);
}

async function inAnnotation(claim: ClaimPlace, change: EvidenceChange): Promise<boolean> {
  const found = await annotationAt(claim);
  if (!found) return false;
  const { id, target, body } = found;
  const evidence = changeEvidence(body.evidence, change);
  if (evidence === body.evidence) return true;
  const request = { id, target, claim: found.claim, body: { ...body, evidence }, base: body };
  await store.save(request, 'card', now());
  announce(claim.source);
  return true;
}

/**
 * Adds a source to what is said of a claim, or takes it away: in the form that is open about it, else in what
 * is unsaved of it, else in its annotation. A claim of which nothing is said yet gets a draft.
 */
export async function attachEvidence(claim: PendingClaim, change: EvidenceChange): Promise<void> {
  if (await inOpenForm(claim, change)) return;
  const isKept = await writing(
    inDraft(claim, change).then((done) => done || inAnnotation(claim, change)),
  );
  if (isKept || 'remove' in change) return;
  const body = { ...emptyBody(), evidence: [change.add] };
  await writing(drafts.save(claim.source, claim.quote, body, now()));
}
