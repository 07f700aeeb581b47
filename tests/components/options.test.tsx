import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  type DataProps,
  Options,
  type ReadingProps,
  type StrictnessProps,
} from '../../components/options.tsx';
import { ALL_LOOKUPS } from '../../lib/lookup/lookup-choice.ts';
import { expectAccessible } from './expect-accessible.ts';
import { mountOnPage } from './mount.tsx';
import { transferProps } from './transfer-props.ts';

function show(more: Partial<ReadingProps> = {}) {
  const calls = {
    onAllow: vi.fn<ReadingProps['onAllow']>(),
    onOnlyWhenAsked: vi.fn<ReadingProps['onOnlyWhenAsked']>(),
    onSiteSwitch: vi.fn<ReadingProps['onSiteSwitch']>(),
  };
  const never = () => Promise.reject(new Error('not asked for here'));
  const names = { onAdd: never, onRevise: never, onRemove: never, onRestore: never };
  const onChoose = vi.fn<StrictnessProps['onChoose']>();
  const onSelectionButton = vi.fn<StrictnessProps['onSelectionButton']>();
  const onDashboard = vi.fn<DataProps['onDashboard']>();
  const files = transferProps();
  const root = mountOnPage(
    <Options
      reading={{ access: 'all', sites: [], ...calls, ...more }}
      marks={{ strictness: 'balanced', onChoose, selectionButton: true, onSelectionButton }}
      data={{ ratings: 2, ...files, onDashboard }}
      lookup={{ lookup: ALL_LOOKUPS, onLookup: () => {} }}
      names={{ names: [], onExport: () => {}, ...names }}
    />,
  );
  return { root, onChoose, onSelectionButton, ...files, onDashboard, ...calls };
}

const button = (name: string) => page.getByRole('button', { name, exact: false });

it('has its sections one after another, each with a heading', async () => {
  const { root } = show();
  const headings = [...root.querySelectorAll('h1, h2, h3')].map((one) => one.textContent.trim());
  expect(headings).toEqual([
    'Blue Pencil',
    'Reading',
    'Sites with a rule of their own',
    'Marks',
    'Looking a claim up',
    'Names',
    'Accepted spellings',
    'Your names',
    'Your ratings',
    'Backup',
    'Export',
    'Import',
    'Examination',
  ]);
  await expectAccessible(root);
});

it('says which pages are read, and changes it', async () => {
  const { root, onAllow, onOnlyWhenAsked } = show();
  await expect
    .element(button('Pages that look like articles'))
    .toHaveAttribute('aria-pressed', 'true');
  await button('Only when I ask').click();
  expect(onOnlyWhenAsked).toHaveBeenCalledOnce();
  await button('Pages that look like articles').click();
  expect(onAllow).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

it('switches sites on and off by key', async () => {
  const sites = [
    { site: 'a.example', on: false },
    { site: '<b>b</b>.example', on: true },
  ];
  const { root, onSiteSwitch } = show({ sites });
  const first = page.getByRole('switch', { name: 'Read a.example' });
  await expect.element(first).not.toBeChecked();
  await expect.element(page.getByRole('switch', { name: 'Read <b>b</b>.example' })).toBeChecked();
  (first.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  expect(onSiteSwitch).toHaveBeenCalledExactlyOnceWith('a.example', true);
  await expectAccessible(root);
});

it('fits into 320 pixels', async () => {
  const { root } = show({ sites: [{ site: `${'very-long.'.repeat(12)}example`, on: true }] });
  root.style.width = '320px';
  expect(root.scrollWidth).toBe(320);
  await expectAccessible(root);
});

it('says how much is marked, and changes it', async () => {
  const { onChoose } = show();
  const level = (name: string) => page.getByRole('radio', { name, exact: false });
  await expect.element(level('Balanced')).toBeChecked();
  await userEvent.click(level('Few'));
  expect(onChoose).toHaveBeenCalledWith('few');
});

it('exports the ratings', async () => {
  const { exporting } = show();
  await userEvent.click(button('Save the file'));
  expect(exporting.onExport).toHaveBeenCalledExactlyOnceWith('backup', 'all', '');
});

it('leads to all ratings', async () => {
  const { onDashboard } = show();
  await userEvent.click(button('All ratings'));
  expect(onDashboard).toHaveBeenCalledOnce();
});

it('switches the button beside selected text off', async () => {
  const { onSelectionButton } = show();
  await page.getByRole('switch', { name: 'Show a button beside text that I select' }).click();
  expect(onSelectionButton).toHaveBeenCalledWith(false);
});
