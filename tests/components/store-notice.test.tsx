import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { StoreNotice, type StoreTrouble } from '../../components/store-notice.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { mountOnPage } from './mount.tsx';

function show(trouble: StoreTrouble) {
  const acts = { onSaveCopy: vi.fn(), onRetry: vi.fn(), onBackup: vi.fn(), onLater: vi.fn() };
  const root = mountOnPage(
    <main class="sheet margined">
      <h1>Page</h1>
      <StoreNotice trouble={trouble} {...acts} />
    </main>,
  );
  return { root, ...acts };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

it.each([
  [{ kind: 'waiting' }, 'status', 'Nothing is lost'],
  [{ kind: 'blocked' }, 'alert', 'Nothing is lost'],
  [{ kind: 'newer' }, 'alert', 'All of it is kept'],
  [{ kind: 'failed' }, 'alert', 'nothing was changed'],
  [{ kind: 'short', megabytes: 12 }, 'status', 'has 12 MB left'],
  [{ kind: 'damaged', rows: 3 }, 'status', 'set aside: 3'],
  [{ kind: 'unsaved', changes: 1200 }, 'status', '1,200 changes are in no backup'],
] as const)('says of %o what happened and what was kept', async (trouble, role, words) => {
  const { root } = show(trouble);
  await expect.element(page.getByRole(role)).toMatchTextContent(words);
  await expectAccessible(root);
});

it('offers a copy and another try where the data could not be opened', async () => {
  const { onSaveCopy, onRetry } = show({ kind: 'failed' });
  await button('Save a copy').click();
  await button('Try again').click();
  expect(onSaveCopy).toHaveBeenCalledOnce();
  expect(onRetry).toHaveBeenCalledOnce();
});

it('leads to the backups where room is short, and hands over what was damaged', async () => {
  const { onBackup } = show({ kind: 'short', megabytes: 12 });
  await button('Backup').click();
  expect(onBackup).toHaveBeenCalledOnce();
  const { onLater } = show({ kind: 'unsaved', changes: 30 });
  await button('Remind me next week').click();
  expect(onLater).toHaveBeenCalledOnce();
  const { onSaveCopy } = show({ kind: 'damaged', rows: 1 });
  await button('Save them as a file').click();
  expect(onSaveCopy).toHaveBeenCalledOnce();
});
