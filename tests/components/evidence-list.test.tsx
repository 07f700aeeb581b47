import { useState } from 'preact/hooks';
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
    quote: 'It was 46.9 billion.',
    stance: 'refutes',
    accessed: '2026-02-03',
  },
];

function Held({ onChange }: Pick<EvidenceListProps, 'onChange'>) {
  const [evidence, setEvidence] = useState(EVIDENCE);
  return (
    <div class="sheet" style={{ width: '320px' }}>
      <EvidenceList
        evidence={evidence}
        onChange={(next) => {
          onChange(next);
          setEvidence(next);
        }}
      />
    </div>
  );
}

function show() {
  const onChange = vi.fn<EvidenceListProps['onChange']>();
  const root = mountInShadow(<Held onChange={onChange} />);
  const shadow = root.getRootNode() as ShadowRoot;
  const untilFocused = (name: string): Promise<void> =>
    vi.waitFor(() => expect(shadow.activeElement).toHaveAccessibleName(name));
  return { root, onChange, untilFocused };
}

const edit = page.getByRole('button', { name: 'Edit The other view' });

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

it('shows what is quoted, and when it was seen', async () => {
  const { root } = show();
  await expect.element(page.getByText('It was 46.9 billion.')).toBeVisible();
  await expect.element(page.getByText('seen Feb 3, 2026').first()).toBeVisible();
  await expectAccessible(root);
});

it('writes on one source: title, words, link and day', async () => {
  const { root, onChange, untilFocused } = show();
  await edit.click();
  await untilFocused('Title');
  await page.getByLabelText('Title').fill('');
  await page.getByLabelText('What it says').fill('46.9 billion');
  await page.getByLabelText('Link to a source').fill('example.net/b');
  await page.getByLabelText('Seen on').fill('2026-02-01');
  await expectAccessible(root);
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  await userEvent.keyboard('{Enter}');
  expect(onChange.mock.lastCall).toEqual([
    [
      EVIDENCE[0],
      {
        url: 'https://example.net/b',
        quote: '46.9 billion',
        stance: 'refutes',
        accessed: new Date('2026-02-01T12:00').toISOString(),
      },
    ],
  ]);
  await untilFocused('example.net/b');
});

it('keeps the address there was while the one typed is none, and says so', async () => {
  const { root, onChange } = show();
  await edit.click();
  await page.getByLabelText('Link to a source').fill('https://');
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Done' })).toBeDisabled();
  expect(onChange).not.toHaveBeenCalled();
  await expectAccessible(root);
});

it('removes one source, and brings it back to its place', async () => {
  const { root, onChange, untilFocused } = show();
  await page.getByRole('button', { name: 'Remove example.org/report' }).click();
  expect(onChange).toHaveBeenLastCalledWith([EVIDENCE[1]]);
  const undo = page.getByRole('button', { name: 'Undo' });
  await untilFocused('Undo');
  await expectAccessible(root);
  await undo.click();
  expect(onChange).toHaveBeenLastCalledWith(EVIDENCE);
});
