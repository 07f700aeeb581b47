import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DashboardProps } from '../../components/dashboard-props.ts';
import { rowsOf } from '../../components/dashboard-rows.ts';
import { Dashboard } from '../../components/dashboard.tsx';
import type { Annotation, AnnotationBody } from '../../lib/annotation.ts';
import { dashboardProps, detailProps } from './dashboard-samples.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { numbered } from './many-samples.ts';
import { mountOnDashboard } from './mount.tsx';

function show(more: Partial<DashboardProps> = {}, given = dashboardProps()) {
  const root = mountOnDashboard(<Dashboard {...given} {...more} />);
  return { root, ...given };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const main = page.getByRole('main');

beforeEach(async () => {
  await page.viewport(1400, 900);
});

describe('states', () => {
  it('teaches one thing where nothing is rated', async () => {
    const { root } = show({ stored: 0 });
    await expect.element(main).toMatchTextContent('What you rate is listed here');
    await expectAccessible(root);
  });

  it('says that it is counting, and where nothing is found', async () => {
    const rows = { ...rowsOf([]), total: undefined };
    const { root } = show({}, dashboardProps({ list: { rows } }));
    await expect.element(main).toMatchTextContent('Looking through your ratings');
    await expectAccessible(root);
    const nothing = show(
      {},
      dashboardProps({ list: { rows: rowsOf([]) }, search: { query: 'x' } }),
    );
    await button('Clear the search').click();
    expect(nothing.search.onQuery).toHaveBeenCalledWith('');
  });

  it('says of what is still being counted that there are so many at least', async () => {
    const found = [{ annotation: numbered(1), date: '2026-01-01' }];
    const ids = vi.fn(async () => [numbered(1).id, numbered(2).id]);
    const { root } = show(
      {},
      dashboardProps({ list: { rows: { ...rowsOf(found), ids, isLeast: true } } }),
    );
    await expect.element(page.getByText('At least 1 rating', { exact: true })).toBeVisible();
    await page.getByRole('row').nth(1).getByRole('checkbox').click();
    await button('Select all').click();
    expect(ids).toHaveBeenCalledWith(0, Infinity);
    await expect.element(main).toMatchTextContent('2 selected');
    await expectAccessible(root);
  });

  it('says what could not be read, and tries again', async () => {
    const { root, onRetry } = show({ failure: 'Your ratings could not be read.' });
    await expect.element(page.getByRole('alert')).toMatchTextContent('could not be read');
    await button('Try again').click();
    expect(onRetry).toHaveBeenCalledOnce();
    await expectAccessible(root);
  });

  it('fits into 320 pixels, with its filters folded away', async () => {
    await page.viewport(320, 640);
    const { root } = show();
    await expect.element(page.getByText('Narrow down')).toBeVisible();
    expect(page.getByRole('heading', { name: 'Kind' }).elements()).toHaveLength(0);
    expect(document.documentElement.scrollWidth).toBe(320);
    await expectAccessible(root);
  });

  it('leads elsewhere', async () => {
    const { onView, onOptions } = show();
    for (const name of ['Pictures', 'Options', 'Export and import']) await button(name).click();
    expect(onView).toHaveBeenCalledWith('pictures');
    expect(onOptions).toHaveBeenCalledOnce();
    expect(onView).toHaveBeenLastCalledWith('files');
  });
});

describe('facets and saved searches', () => {
  it('count, add to the search and take out of it', async () => {
    const { search } = show({}, dashboardProps({ search: { query: 'rating:false' } }));
    await expect
      .element(page.getByRole('button', { name: 'False 5', exact: true }))
      .toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Mixed 5' }).click();
    expect(search.onQuery).toHaveBeenLastCalledWith('rating:false,mixed');
    await page.getByRole('button', { name: 'budget 20' }).click();
    expect(search.onQuery).toHaveBeenLastCalledWith('rating:false tag:budget');
    await page.getByRole('button', { name: 'False 5', exact: true }).click();
    expect(search.onQuery).toHaveBeenLastCalledWith('');
  });

  it('are kept under a name, asked for and forgotten', async () => {
    const saved = [{ id: 's', name: 'Money matters', query: 'kind:money' }];
    const { root, search } = show({}, dashboardProps({ search: { query: 'site:x', saved } }));
    await button('Money matters').click();
    expect(search.onQuery).toHaveBeenCalledWith('kind:money');
    await button('Forget “Money matters”').click();
    expect(search.onForget).toHaveBeenCalledWith(saved[0]);
    await button('Save this search').click();
    await page.getByLabelText('Name of the search').fill('Site X');
    await expectAccessible(root);
    await userEvent.keyboard('{Enter}');
    expect(search.onSave).toHaveBeenCalledWith('Site X');
  });
});

describe('what is done to many', () => {
  const select = async () => {
    await page.getByRole('row').nth(1).getByRole('checkbox').click();
    await page.getByRole('row').nth(2).getByRole('checkbox').click();
  };
  const both = [numbered(0).id, numbered(1).id];

  it('is rating, tagging, untagging and deleting', async () => {
    const { root, list } = show();
    await select();
    const group = page.getByRole('group', { name: 'What to do with those selected' });
    await expect.element(group).toMatchTextContent('2 selected');
    await group.getByRole('button', { name: 'Rate' }).click();
    await expectAccessible(root);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(list.onRate).toHaveBeenCalledWith(both, 'mixed');
    await expect.element(group.getByRole('button', { name: 'Rate' })).toHaveFocus();
    await button('Tag').click();
    await expectAccessible(root);
    await userEvent.keyboard('tax, budget{Enter}');
    expect(list.onTag).toHaveBeenCalledWith(both, ['tax', 'budget']);
    await button('Untag').click();
    await userEvent.keyboard('tax{Enter}');
    expect(list.onUntag).toHaveBeenCalledWith(both, ['tax']);
    await button('Select all 40').click();
    await expect.element(group).toMatchTextContent('40 selected');
    await button('Clear selection').click();
    await select();
    await button('Delete').click();
    expect(list.onRemove).toHaveBeenCalledWith(both);
    await expect.element(main).toMatchTextContent('40 ratings');
  });

  it('is told of in a line that stays, with the way back by button and by key', async () => {
    const onUndo = vi.fn();
    const { root, onDismissNews } = show({
      news: { kind: 'done', words: '2 rated anew.', onUndo },
    });
    await expect.element(page.getByRole('status').last()).toMatchTextContent('2 rated anew.');
    await button('Undo').click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(onUndo).toHaveBeenCalledTimes(2);
    await page.getByRole('combobox').click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(onUndo).toHaveBeenCalledTimes(2);
    await button('Close').click();
    expect(onDismissNews).toHaveBeenCalledOnce();
    await expectAccessible(root);
  });

  it('shows how far it is, and can be given up', async () => {
    const onCancel = vi.fn();
    const words = 'Changing 4,000 ratings …';
    const { root } = show({ news: { kind: 'working', words, done: 1000, all: 4000, onCancel } });
    await expect.element(page.getByRole('progressbar', { name: words })).toBeVisible();
    await button('Cancel').click();
    expect(onCancel).toHaveBeenCalledOnce();
    await expectAccessible(root);
  });
});

describe('the trash', () => {
  it('gives back one and many', async () => {
    const { root, trash } = show({ view: 'trash' });
    await expect.element(main).toMatchTextContent('5 deleted ratings');
    await page.getByRole('row').nth(1).click();
    await button('Restore').click();
    expect(trash.onRestore).toHaveBeenLastCalledWith([numbered(0).id]);
    await button('Select all').click();
    await button('Restore').click();
    expect(trash.onRestore.mock.lastCall?.[0]).toHaveLength(5);
    await expectAccessible(root);
  });

  it('is emptied only after a word is typed', async () => {
    const { root, trash } = show({ view: 'trash' });
    await button('Empty the trash').click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByRole('button', { name: 'Empty the trash' })).toBeDisabled();
    await expectAccessible(root);
    await dialog.getByRole('textbox').fill('delete');
    await userEvent.keyboard('{Enter}');
    expect(trash.onEmpty).toHaveBeenCalledOnce();
  });

  it('says where it is empty', async () => {
    const given = dashboardProps();
    const { root } = show({ view: 'trash', trash: { ...given.trash, rows: rowsOf([]) } });
    await expect.element(main).toMatchTextContent('Nothing is in the trash');
    await expectAccessible(root);
  });
});

describe('pictures', () => {
  it('answer four questions, each with its figures', async () => {
    const { root, search, onView } = show({ view: 'pictures' });
    const figures = page.getByRole('region', { name: 'How were claims of each site rated?' });
    await expect.element(figures.getByRole('img')).toBeVisible();
    expect(root.querySelectorAll('.figure')).toHaveLength(4);
    await figures.getByText('Figures', { exact: true }).click();
    const row = figures.getByRole('row').nth(1);
    await expect.element(row).toMatchTextContent(/news\.example.*20/);
    await expectAccessible(root);
    await row.getByRole('button').click();
    expect(search.onQuery).toHaveBeenCalledWith('site:news.example');
    expect(onView).toHaveBeenCalledWith('annotations');
  });

  it('are saved on paper with their colours in them, and their figures as a table', async () => {
    const { onSaveFile } = show({ view: 'pictures' });
    await page.getByRole('button', { name: 'Save picture (SVG)' }).first().click();
    await page.getByRole('button', { name: 'Save figures (CSV)' }).first().click();
    const [[svgName, svg], [csvName, csv]] = onSaveFile.mock.calls as [string, string][] as [
      [string, string],
      [string, string],
    ];
    expect([svgName, csvName]).toEqual(['ratings-by-site.svg', 'ratings-by-site.csv']);
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(picture.querySelector('parsererror')).toBeNull();
    expect(picture.querySelector('text')?.getAttribute('fill')).toMatch(/^rgb/);
    expect(csv.split('\r\n')[1]).toMatch(/^news\.example,.*,20$/);
  });
});

describe('the detail', () => {
  it('takes in what is saved elsewhere, and leaves the reader at what is being written', async () => {
    let hear: (annotation: Annotation) => void = () => undefined;
    const save = vi.fn<(body: AnnotationBody, base: AnnotationBody) => void>();
    function Following() {
      const [open, setOpen] = useState<Annotation>(numbered(0));
      hear = setOpen;
      const detail = {
        ...detailProps(open),
        async onSave(body: AnnotationBody, base: AnnotationBody) {
          save(body, base);
          setOpen({ ...open, body, modified: '2026-03-03T00:00:00.000Z' });
        },
      };
      return <Dashboard {...dashboardProps({ list: { open: detail } })} />;
    }
    const root = mountOnDashboard(<Following />);
    await page.getByLabelText('Note').click();
    await userEvent.keyboard('Two');
    const elsewhere = { ...numbered(0).body, rating: 'mixed' as const };
    hear({ ...numbered(0), body: elsewhere, modified: '2026-03-02T00:00:00.000Z' });
    await expect
      .poll(() => root.querySelector<HTMLInputElement>('.detail input:checked')?.value)
      .toBe('mixed');
    await userEvent.keyboard(' words');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(save).toHaveBeenCalledExactlyOnceWith({ ...elsewhere, note: 'Two words' }, elsewhere);
    await expect.element(page.getByRole('button', { name: 'Edit note' })).toBeVisible();
    await expect
      .element(page.getByRole('complementary').getByRole('heading').first())
      .toHaveFocus();
    // The form goes on where it is.
    await userEvent.keyboard('5');
    await userEvent.keyboard('{Enter}');
    expect(save).toHaveBeenLastCalledWith(
      { ...elsewhere, note: 'Two words', rating: 'false' },
      { ...elsewhere, note: 'Two words' },
    );
  });

  it('stands beside the list, takes the focus and gives it back', async () => {
    function Opening() {
      const [open, setOpen] = useState<Annotation>();
      const onClose = () => setOpen(undefined);
      const detail = open && { ...detailProps(open), onClose };
      return <Dashboard {...dashboardProps({ list: { onOpen: setOpen, open: detail } })} />;
    }
    const root = mountOnDashboard(<Opening />);
    await page.getByRole('row').nth(2).click();
    await expect
      .element(page.getByRole('complementary').getByRole('heading').first())
      .toHaveFocus();
    await expectAccessible(root);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('row').nth(2)).toHaveFocus();
  });
});
