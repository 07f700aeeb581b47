import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options, type ReadingProps } from '../../components/options.tsx';
import { writeOptions } from '../../lib/formats/options/write-options.ts';
import { expectAccessible } from './expect-accessible.ts';
import { mountOnPage } from './mount.tsx';
import { OPTIONS, optionsProps } from './options-props.ts';

function show(more: Partial<ReadingProps> = {}) {
  const props = optionsProps();
  const root = mountOnPage(<Options {...props} reading={{ ...props.reading, ...more }} />);
  return { root, ...props };
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
    'Which kinds are marked',
    'Card and selection',
    'Looking a claim up',
    'Keys',
    'Names',
    'Accepted spellings',
    'Your names',
    'Your ratings',
    'Backup',
    'Export',
    'Import',
    'Examination',
    'These options as a file',
  ]);
  await expectAccessible(root);
});

it('says which pages are read, and changes it', async () => {
  const { root, reading } = show();
  await expect
    .element(button('Pages that look like articles'))
    .toHaveAttribute('aria-pressed', 'true');
  await button('Only when I ask').click();
  expect(reading.onOnlyWhenAsked).toHaveBeenCalledOnce();
  await button('Pages that look like articles').click();
  expect(reading.onAllow).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

it('switches sites on and off by key', async () => {
  const sites = [
    { site: 'a.example', on: false },
    { site: '<b>b</b>.example', on: true },
  ];
  const { root, reading } = show({ sites });
  const first = page.getByRole('switch', { name: 'Read a.example' });
  await expect.element(first).not.toBeChecked();
  await expect.element(page.getByRole('switch', { name: 'Read <b>b</b>.example' })).toBeChecked();
  (first.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  expect(reading.onSiteSwitch).toHaveBeenCalledExactlyOnceWith('a.example', true);
  await expectAccessible(root);
});

it('fits into 320 pixels', async () => {
  const { root } = show({ sites: [{ site: `${'very-long.'.repeat(12)}example`, on: true }] });
  root.style.width = '320px';
  const wide = [...root.querySelectorAll('*')].filter(
    (each) => each.getBoundingClientRect().right > 320 + root.getBoundingClientRect().left,
  );
  expect(wide.map((each) => each.outerHTML.slice(0, 120))).toEqual([]);
  expect(root.scrollWidth).toBe(320);
  await expectAccessible(root);
});

it('says how much is marked, and changes it', async () => {
  const { marks } = show();
  const level = (name: string) => page.getByRole('radio', { name, exact: false });
  await expect.element(level('Balanced')).toBeChecked();
  await userEvent.click(level('Few'));
  expect(marks.onStrictness).toHaveBeenCalledWith('few');
});

it('exports the ratings', async () => {
  const { data } = show();
  await userEvent.click(button('Save the file'));
  expect(data.exporting.onExport).toHaveBeenCalledExactlyOnceWith('backup', 'all', '');
});

it('leads to all ratings', async () => {
  const { data } = show();
  await userEvent.click(button('All ratings'));
  expect(data.onDashboard).toHaveBeenCalledOnce();
});

it('switches the button beside selected text off', async () => {
  const { card } = show();
  await page.getByRole('switch', { name: 'Show a button beside text that I select' }).click();
  expect(card.onSelectionButton).toHaveBeenCalledWith(false);
});

it('adds a site to be read or left alone, says what is none, and takes a removal back', async () => {
  const { root, reading } = show({ sites: [{ site: 'a.example', on: false }] });
  const field = page.getByRole('textbox', { name: 'Site', exact: true });
  await field.fill('nonsense');
  await button('Leave it alone').click();
  await expect.element(page.getByText('Write the name of a site', { exact: false })).toBeVisible();
  await expectAccessible(root);
  await field.fill('b.example');
  await userEvent.keyboard('{Enter}');
  expect(reading.onSiteAdd).toHaveBeenLastCalledWith('b.example', true);
  await expect.element(field).toHaveValue('');
  await button('Remove a.example').click();
  expect(reading.onSiteRemove).toHaveBeenCalledExactlyOnceWith('a.example');
  await button('Undo').click();
  expect(reading.onSiteAdd).toHaveBeenLastCalledWith('a.example', false);
});

it('says that access was taken back, and asks for it again', async () => {
  const { root, reading } = show({ access: 'revoked' });
  await expect
    .element(page.getByText('your browser no longer allows it', { exact: false }))
    .toBeVisible();
  await button('Allow it again').click();
  expect(reading.onAllow).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

describe('marks and card', () => {
  it('switch kinds off and on, each with what it looks for', async () => {
    const { root, marks } = show();
    const kind = (name: string) => page.getByRole('switch', { name, exact: true });
    await expect.element(kind('Date')).not.toBeChecked();
    await expect.element(page.getByText('“$47.3 billion”', { exact: false })).toBeVisible();
    await kind('Money').click();
    expect(marks.kinds.onOff).toHaveBeenLastCalledWith(['money', 'date']);
    await kind('Date').click();
    expect(marks.kinds.onOff).toHaveBeenLastCalledWith([]);
    expect(root.querySelectorAll('.kind-row')).toHaveLength(8);
  });

  it('show each mark as pages have it', () => {
    const { root } = show();
    const sample = root.querySelector('[data-mark=mostly-false]')!;
    const [range] = CSS.highlights.get('blue-pencil-mostly-false')! as unknown as Set<Range>;
    expect(range?.toString()).toBe('Mostly false');
    expect(
      getComputedStyle(sample, '::highlight(blue-pencil-mostly-false)').textDecoration,
    ).toContain('underline');
  });

  it('choose a look and the place of the card', async () => {
    const { marks, card } = show();
    await userEvent.click(page.getByRole('radio', { name: 'Strong lines' }));
    expect(marks.onLook).toHaveBeenCalledExactlyOnceWith('strong');
    await userEvent.click(
      page.getByRole('radio', { name: 'At the edge of the window', exact: false }),
    );
    expect(card.onPosition).toHaveBeenCalledExactlyOnceWith('edge');
  });
});

it('lists the keys as they are set, and leads to the browser’s page', async () => {
  const { keys } = show();
  await expect.element(page.getByText('Alt+Shift+J')).toBeVisible();
  await expect.element(page.getByText('no key')).toBeVisible();
  await button('Change keys in the browser').click();
  expect(keys.onChange).toHaveBeenCalledOnce();
});

describe('the search', () => {
  const field = page.getByRole('searchbox', { name: 'Search the options' });
  const shown = (root: HTMLElement) =>
    [...root.querySelectorAll('.options-section h2')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => heading.textContent.trim());

  it('finds rows by what they say, counts them, and shows all again', async () => {
    const { root } = show();
    const before = shown(root);
    await field.fill('percentage');
    await expect.element(page.getByText('1 option found')).toBeVisible();
    expect(shown(root)).toEqual(['Marks']);
    const rows = [...root.querySelectorAll('.kind-row')].filter((row) => row.checkVisibility());
    expect(rows).toHaveLength(1);
    await expectAccessible(root);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(shown(root)).toEqual(before));
  });

  it('finds a section whole by its heading, and says where nothing is found', async () => {
    const { root } = show();
    await field.fill('keys');
    await vi.waitFor(() => expect(shown(root)).toContain('Keys'));
    await expect.element(page.getByText('Alt+Shift+J')).toBeVisible();
    await field.fill('xyzzy');
    await expect.element(page.getByText('0 options found')).toBeVisible();
    expect(shown(root)).toEqual([]);
  });
});

describe('deleting everything', () => {
  it('asks for a word, offers a backup before, and says what was done', async () => {
    const { root, data } = show();
    await button('Delete everything …').click();
    await expect.element(page.getByRole('dialog')).toMatchTextContent('2 ratings go for good');
    await page.getByRole('dialog').getByRole('button', { name: 'Back up now' }).click();
    expect(data.backup.onBackup).toHaveBeenCalledOnce();
    const act = page.getByRole('dialog').getByRole('button', { name: 'Delete everything' });
    await expect.element(act).toBeDisabled();
    await expectAccessible(root);
    await page.getByRole('textbox', { name: 'Type “delete” to go on' }).fill('delete');
    await act.click();
    expect(data.onDeleteAll).toHaveBeenCalledOnce();
    await expect.element(page.getByText('Everything was deleted.')).toBeVisible();
  });

  it('says what went wrong', async () => {
    const { data } = show();
    data.onDeleteAll.mockRejectedValue(new Error('The disk is gone.'));
    await button('Delete everything …').click();
    await page.getByRole('textbox', { name: 'Type “delete” to go on' }).fill('delete');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByText('Nothing was deleted: The disk is gone.', { exact: false }))
      .toBeVisible();
  });
});

describe('the options as a file', () => {
  const section = () => page.getByRole('region', { name: 'These options as a file' });
  const choose = (text: string) => {
    const input = section().element().querySelector<HTMLInputElement>('input[type=file]')!;
    return userEvent.upload(input, new File([text], 'mine.json', { type: 'application/json' }));
  };
  const fileOf = (more: object) =>
    writeOptions({ ...OPTIONS, ...more }, '2026-01-01T00:00:00.000Z');

  it('are saved, and read again with a look at what changes, and taken back', async () => {
    const { root, settings } = show();
    await section().getByRole('button', { name: 'Export to a file' }).click();
    expect(settings.onExport).toHaveBeenCalledOnce();
    await choose(fileOf({ strictness: 'few', offKinds: ['date'] }));
    await expect.element(section()).toMatchTextContent('What mine.json would change');
    await expect
      .element(section())
      .toMatchTextContent('Balanced: about one sentence in four → Few: about one sentence in ten');
    expect(settings.onApply).not.toHaveBeenCalled();
    await expectAccessible(root);
    await section().getByRole('button', { name: 'Change them' }).click();
    expect(settings.onApply).toHaveBeenLastCalledWith(
      expect.objectContaining({ strictness: 'few', offKinds: ['date'] }),
    );
    await section().getByRole('button', { name: 'Undo' }).click();
    expect(settings.onApply).toHaveBeenLastCalledWith(OPTIONS);
    await expect.element(section()).toMatchTextContent('as they were before');
  });

  it('say what is amiss with a file, where, and what would do', async () => {
    const { root, settings } = show();
    await choose('{"format": ');
    await expect.element(page.getByRole('alert').last()).toMatchTextContent('mine.json is no JSON');
    await choose(fileOf({ strictness: 'loud', colour: 'red' }));
    await expect
      .element(section())
      .toMatchTextContent('strictness: this cannot be; it must be ("few" | "balanced" | "all")');
    await expect.element(section()).toMatchTextContent('colour: Blue Pencil has no such option');
    await expectAccessible(root);
    expect(settings.onApply).not.toHaveBeenCalled();
  });
});
