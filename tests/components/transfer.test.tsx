import type { ComponentChild } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BackupStatus } from '../../components/backup-status.tsx';
import { ExportChoices } from '../../components/export-choices.tsx';
import { ImportFile, type ImportProps, type ImportState } from '../../components/import-file.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { mine, PLAN } from './import-plan.ts';
import { mountOnPage } from './mount.tsx';
import { transferProps } from './transfer-props.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const inSheet = (child: ComponentChild) => (
  <main class="sheet options">
    <h2>Files</h2>
    <h3>Here</h3>
    {child}
  </main>
);

describe('exporting', () => {
  const { exporting } = transferProps();

  it('asks for form, part and publisher', async () => {
    const onExport = vi.fn<typeof exporting.onExport>();
    const scopes = [...exporting.scopes, { id: 'found', label: '1 rating found' }];
    const root = mountOnPage(inSheet(<ExportChoices {...exporting} {...{ scopes, onExport }} />));
    await page.getByRole('radio', { name: 'ClaimReview drafts', exact: false }).click();
    await page.getByLabelText('Published by', { exact: false }).fill(' The Desk ');
    await page.getByLabelText('What goes into it').selectOptions('found');
    await expectAccessible(root);
    await button('Save the file').click();
    expect(onExport).toHaveBeenCalledExactlyOnceWith('claim-review', 'found', 'The Desk');
  });

  it('takes all into a backup where no part was selected, and what is looked at into the rest', async () => {
    const onExport = vi.fn<typeof exporting.onExport>();
    const scopes = [
      { id: 'article', label: '1 rating of the article' },
      { id: 'all', label: 'All 40 ratings' },
    ];
    mountOnPage(inSheet(<ExportChoices {...exporting} {...{ scopes, onExport }} />));
    await button('Save the file').click();
    await page.getByRole('radio', { name: 'Fact-checking sheet', exact: false }).click();
    await button('Save the file').click();
    expect(onExport.mock.calls.map(([form, scope]) => [form, scope])).toEqual([
      ['backup', 'all'],
      ['sheet', 'article'],
    ]);
  });

  it('can be stopped', async () => {
    const root = mountOnPage(inSheet(<ExportChoices {...exporting} writing={0.4} />));
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '0.4');
    await expectAccessible(root);
    await button('Cancel').click();
    expect(exporting.onCancel).toHaveBeenCalledOnce();
  });
});

describe('backups', () => {
  const { backup } = transferProps();

  it('say what is not in one, and remind where that is much', async () => {
    const root = mountOnPage(inSheet(<BackupStatus {...backup} since={25} isDue />));
    await expect
      .element(page.getByRole('status'))
      .toMatchTextContent('There is no backup yet. 25 changes are not in one. Time for a new one.');
    await expectAccessible(root);
    await button('Back up now').click();
    expect(backup.onBackup).toHaveBeenCalledOnce();
  });

  it('are made by themselves where that is chosen', async () => {
    const root = mountOnPage(
      inSheet(<BackupStatus {...backup} last="2026-02-03T12:00:00.000Z" place="my.jsonl" />),
    );
    await page.getByRole('radio', { name: 'Every week' }).click();
    expect(backup.onInterval).toHaveBeenCalledExactlyOnceWith(7);
    expect(root.textContent).toContain('Into my.jsonl');
    await expectAccessible(root);
  });
});

describe('importing', () => {
  function show(state: ImportState) {
    const { importing } = transferProps();
    const calls: ImportProps = { ...importing, state };
    return { root: mountOnPage(inSheet(<ImportFile {...calls} />)), calls };
  }

  it('begins with a file', async () => {
    const { root, calls } = show({ step: 'none' });
    const file = new File(['claim,page\n'], 'sheet.csv');
    await userEvent.upload(root.querySelector('input[type=file]')!, file);
    expect(calls.onFile).toHaveBeenCalledOnce();
    await expectAccessible(root);
  });

  it('shows how far it is, and can be stopped', async () => {
    const { root, calls } = show({ step: 'checking', file: 'big.jsonl', done: 0.25 });
    await expect
      .element(page.getByRole('progressbar', { name: 'Checking big.jsonl' }))
      .toBeVisible();
    await button('Cancel').click();
    expect(calls.onCancel).toHaveBeenCalledOnce();
    await expectAccessible(root);
  });

  it('tells what the file would bring, and where the two disagree', async () => {
    const { root } = show({ step: 'checked', file: 'sheet.csv', plan: PLAN });
    const text = root.textContent ?? '';
    for (const part of [
      'What sheet.csv would bring',
      'its checksum does not fit',
      '1 new rating',
      '1 differs from yours',
      'rating: 1 · note: 1',
      'It was less.',
      '<b>Not by</b> much.',
      '3 are here already',
      '2 left out',
      'row 5, rating: this is not what should stand here',
      'row 6, page: this is no web address',
    ])
      expect(text).toContain(part);
    await expect
      .element(page.getByRole('heading', { name: 'What sheet.csv', exact: false }))
      .toHaveFocus();
    await expectAccessible(root);
  });

  it('counts apart what would only bring earlier wordings, and can bring them', async () => {
    const counts = { ...PLAN.counts, new: 0, conflict: 0, history: 2 };
    const { root, calls } = show({ step: 'checked', file: 'old.jsonl', plan: { ...PLAN, counts } });
    expect(root.textContent).toContain('2 say what yours say, and bring only earlier wordings');
    await button('Import').click();
    expect(calls.onImport).toHaveBeenCalledOnce();
  });

  it('takes a choice for all conflicts and one of its own for each', async () => {
    const { calls } = show({ step: 'checked', file: 'sheet.csv', plan: PLAN });
    await page.getByLabelText('For all of them').selectOptions('mine');
    await page.getByLabelText('For this one').selectOptions('theirs');
    await button('Import').click();
    expect(calls.onImport).toHaveBeenCalledExactlyOnceWith(
      { rest: 'mine', own: new Map([[mine.id, 'theirs']]) },
      false,
    );
  });

  it('can be taken back', async () => {
    const { root, calls } = show({ step: 'told', news: '1 rating was imported.', canUndo: true });
    await expect.element(page.getByRole('status')).toMatchTextContent('1 rating was imported.');
    await button('Take the import back').click();
    expect(calls.onUndo).toHaveBeenCalledOnce();
    await expectAccessible(root);
  });

  it('says what is wrong with a file', async () => {
    const { root } = show({ step: 'failed', failure: 'x.zip is packed.', canUndo: false });
    await expect.element(page.getByRole('alert')).toMatchTextContent('x.zip is packed.');
    await expectAccessible(root);
  });

  it('fits into 320 pixels', () => {
    const { root } = show({ step: 'checked', file: `${'long-name-'.repeat(20)}.csv`, plan: PLAN });
    root.style.width = '320px';
    expect(root.scrollWidth).toBe(320);
  });
});
