import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { EvidenceElsewhere } from '../../components/evidence-elsewhere.tsx';
import { EvidenceNotice } from '../../components/evidence-notice.tsx';
import type { EvidenceNews } from '../../lib/evidence/evidence-news.ts';
import { expectAccessible } from './expect-accessible.ts';
import { mountInShadow } from './mount.tsx';

const CLAIM = '$47.3 billion';
const button = (name: string) => page.getByRole('button', { name });

function show(news: EvidenceNews) {
  const calls = { onBack: vi.fn(), onUndo: vi.fn(), onDone: vi.fn() };
  return { root: mountInShadow(<EvidenceNotice news={news} {...calls} />), calls };
}

it('says for which claim the evidence is, and leads back, takes back and ends', async () => {
  const { root, calls } = show({ type: 'added', claim: CLAIM });
  await expect.element(page.getByRole('status')).toMatchTextContent(`evidence for “${CLAIM}”`);
  await expectAccessible(root);
  await button('Back to the claim').click();
  await button('Undo').click();
  await button('Done').click();
  for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
});

it('says that it was taken back, which cannot be undone again', async () => {
  const { root } = show({ type: 'undone', claim: CLAIM });
  await expect.element(page.getByRole('status')).toMatchTextContent('No longer evidence');
  await expect.element(button('Back to the claim')).toBeVisible();
  await expect.element(button('Undo')).not.toBeInTheDocument();
  await expectAccessible(root);
});

it('says why nothing was added', async () => {
  const { root, calls } = show({ type: 'failed', why: 'No claim is waiting for evidence.' });
  await expect.element(page.getByRole('status')).toMatchTextContent('No claim is waiting');
  await expect.element(button('Back to the claim')).not.toBeInTheDocument();
  await expectAccessible(root);
  await button('Close').click();
  expect(calls.onDone).toHaveBeenCalledOnce();
});

it('tells in the card how words of another page become evidence', async () => {
  const onSeek = vi.fn();
  const root = mountInShadow(
    <div class="sheet" style={{ width: '320px' }}>
      <EvidenceElsewhere onSeek={onSeek} />
    </div>,
  );
  await button('Find evidence elsewhere').click();
  expect(onSeek).toHaveBeenCalledOnce();
  await expect.element(page.getByRole('status')).toMatchTextContent('context menu');
  await expectAccessible(root);
});
