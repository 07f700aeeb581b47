import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Evidence } from '../../lib/annotation.ts';
import { EvidenceList, type EvidenceListProps } from '../../components/evidence-list.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { mountInShadow } from './mount.tsx';

const EVIDENCE: Evidence[] = [
  { url: 'https://www.example.org/report/', stance: 'supports', accessed: '2026-02-03' },
  {
    url: 'https://example.net/a',
    title: 'The other view',
    stance: 'refutes',
    accessed: '2026-02-03',
  },
];

function show() {
  const onChange = vi.fn<EvidenceListProps['onChange']>();
  const root = mountInShadow(
    <div class="sheet">
      <EvidenceList evidence={EVIDENCE} onChange={onChange} />
    </div>,
  );
  return { root, onChange };
}

it('links each source by its title or address, away from the page', async () => {
  const { root } = show();
  const link = page.getByRole('link', { name: 'example.org/report', exact: true });
  await expect.element(link).toHaveAttribute('href', 'https://www.example.org/report/');
  await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect.element(page.getByRole('link', { name: 'The other view' })).toBeVisible();
  await expectAccessible(root);
});

it('changes what one source says of the claim', async () => {
  const { root, onChange } = show();
  const stance = page.getByRole('combobox', { name: 'What The other view says of the claim' });
  await userEvent.selectOptions(stance, 'Context');
  expect(onChange).toHaveBeenCalledWith([EVIDENCE[0], { ...EVIDENCE[1], stance: 'context' }]);
  await expectAccessible(root);
});

it('removes one source', async () => {
  const { root, onChange } = show();
  await page.getByRole('button', { name: 'Remove example.org/report' }).click();
  expect(onChange).toHaveBeenCalledWith([EVIDENCE[1]]);
  await expectAccessible(root);
});
