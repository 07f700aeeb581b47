import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { NamesProps } from '../../components/names-props.ts';
import { OptionsNames } from '../../components/options-names.tsx';
import { WordsContext } from '../../components/words-context.ts';
import {
  EVERYWHERE,
  keepName,
  type NameStatement,
  type ReaderName,
} from '../../lib/reader-name.ts';
import { english } from './english.ts';
import { expectAccessible } from './expect-accessible.ts';
import { mountOnPage } from './mount.tsx';

const NOW = '2026-02-03T12:00:00.000Z';

function accepted(name: string, more: Partial<NameStatement> = {}): ReaderName {
  return keepName(name, { kind: 'accepted', name, source: EVERYWHERE, ...more }, NOW);
}

function known(name: string, about?: string): ReaderName {
  const statement = { kind: 'known' as const, name, source: EVERYWHERE, ...(about && { about }) };
  return keepName(`known ${name}`, statement, NOW);
}

const NAMES = [
  accepted('Altamn'),
  accepted('Jon Smith', { source: 'https://news.example/story', title: 'Quay opens' }),
  known('Ida Brønsted', 'Harbour Authority'),
];

/** The page over a list that answers as the store does. */
function show(given: ReaderName[] | 'unread' = NAMES, more: Partial<NamesProps> = {}) {
  let names = given === 'unread' ? undefined : given;
  const calls = {
    onAdd: vi.fn(async (statements: NameStatement[]) => {
      const added = statements.map((one) => keepName(`new ${one.name}`, one, NOW));
      draw([...(names ?? []), ...added]);
      return added;
    }),
    onRevise: vi.fn(async (name: ReaderName) =>
      draw(names?.map((one) => (one.id === name.id ? name : one))),
    ),
    onRemove: vi.fn(async (gone: ReaderName[]) =>
      draw(names?.filter((one) => !gone.some(({ id }) => id === one.id))),
    ),
    onRestore: vi.fn(async (back: ReaderName[]) => draw([...(names ?? []), ...back])),
    onExport: vi.fn<NamesProps['onExport']>(),
    ...more,
  };
  const root = mountOnPage(null);
  function draw(next: ReaderName[] | undefined): void {
    names = next;
    const options = <OptionsNames {...calls} names={names} />;
    render(
      <WordsContext.Provider value={english}>
        <main class="sheet options">{options}</main>
      </WordsContext.Provider>,
      root,
    );
  }
  draw(names);
  return { root, calls, shown: () => names };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const list = (name: string) => page.getByRole('region', { name, exact: false });
const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('.name-row')].map((row) => row.textContent);

async function choose(root: HTMLElement, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(input, new File([text], 'names.txt', { type: 'text/plain' }));
}

describe('the lists of names', () => {
  it('show what is accepted, where, and what is known', async () => {
    const { root } = show();
    await expect.element(list('Accepted spellings')).toMatchTextContent('Altamn');
    await expect.element(list('Accepted spellings')).toMatchTextContent('only on Quay opens');
    await expect.element(list('Your names')).toMatchTextContent('Ida BrønstedHarbour Authority');
    await expectAccessible(root);
  });

  it('teach one thing each where they are empty', async () => {
    const { root } = show([]);
    await expect.element(list('Accepted spellings')).toMatchTextContent('say so on its card');
    await expect.element(list('Your names')).toMatchTextContent('None yet');
    await expect.element(button('Export to a file')).toBeDisabled();
    await expectAccessible(root);
  });

  it('say that they are being read', async () => {
    const { root } = show('unread');
    expect(root.textContent).toContain('Looking through your names');
    await expectAccessible(root);
  });

  it('are searched, accents and case aside, in all that is said', async () => {
    const { root } = show();
    await page.getByRole('searchbox').fill('BRONSTED');
    await expect.poll(() => rows(root)).toEqual([expect.stringContaining('Ida Brønsted')]);
    await page.getByRole('searchbox').fill('quay');
    await expect.poll(() => rows(root)).toEqual([expect.stringContaining('Jon Smith')]);
    await page.getByRole('searchbox').fill('<b>x</b>');
    await expect.element(list('Your names')).toMatchTextContent('None of them holds “<b>x</b>”.');
    await expectAccessible(root);
  });

  it('show markup as text', () => {
    const { root } = show([accepted('<img src=x onerror=alert(1)>'), known('Ida', '<b>bold</b>')]);
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(root.querySelector('img, b')).toBeNull();
  });

  it('show a long list in parts', async () => {
    const { root } = show(Array.from({ length: 120 }, (_, at) => accepted(`Name ${at}`)));
    expect(rows(root)).toHaveLength(50);
    await button('Show more').click();
    await expect.poll(() => rows(root).length).toBe(100);
    expect(rows(root)[2]).toContain('Name 2');
    await expectAccessible(root);
  });
});

describe('a name', () => {
  it('is added by keys, tidied', async () => {
    const { root, calls } = show();
    await list('Your names').getByLabelText('Name', { exact: true }).fill('  Ana   Novák ');
    await list('Your names').getByLabelText('Who or what it is, if you like').fill('minister');
    await userEvent.keyboard('{Enter}');
    expect(calls.onAdd).toHaveBeenCalledExactlyOnceWith([
      { kind: 'known', name: 'Ana Novák', source: EVERYWHERE, about: 'minister' },
    ]);
    await expect.element(page.getByRole('status')).toMatchTextContent('“Ana Novák” was added.');
    await expect
      .element(list('Your names').getByLabelText('Name', { exact: true }))
      .toHaveValue('');
    await expectAccessible(root);
  });

  it.each([
    ['47', 'Write a name in letters'],
    ['a | b', 'without the sign |'],
    ['ALTAMN', 'in the list already'],
  ])('is refused with a reason, and what is typed stays: %s', async (text, reason) => {
    const { root, calls } = show();
    const field = list('Accepted spellings').getByLabelText('Spelling');
    await field.fill(text);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(reason);
    await expect.element(field).toHaveValue(text);
    expect(calls.onAdd).not.toHaveBeenCalled();
    await expectAccessible(root);
  });

  it('is edited in its place, by keys', async () => {
    const { root, calls } = show();
    (button('Edit Jon Smith').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const field = page.getByLabelText('Spelling').nth(1);
    await expect.element(field).toHaveFocus();
    await expectAccessible(root);
    await userEvent.fill(field, 'Jon Smyth');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Edit Jon Smyth')).toHaveFocus();
    expect(calls.onRevise).toHaveBeenCalledExactlyOnceWith({
      ...NAMES[1],
      name: 'Jon Smyth',
      key: accepted('Jon Smyth', { source: 'https://news.example/story' }).key,
    });
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Edit Jon Smyth')).toHaveFocus();
    expect(calls.onRevise).toHaveBeenCalledOnce();
  });

  it('is removed, and brought back', async () => {
    const { root, calls, shown } = show();
    await button('Remove Altamn').click();
    await expect.element(page.getByRole('status')).toMatchTextContent('“Altamn” was removed.');
    expect(shown()).not.toContain(NAMES[0]);
    await expect.element(button('Undo')).toHaveFocus();
    await expectAccessible(root);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('status')).toMatchTextContent('“Altamn” is back.');
    expect(calls.onRestore).toHaveBeenCalledExactlyOnceWith([NAMES[0]]);
    expect(document.activeElement?.className).toBe('names-news');
  });

  it('stays where removing fails, and the reader is told', async () => {
    const onRemove = vi.fn(async () => {
      throw new Error('The disk is full.');
    });
    const { root } = show(NAMES, { onRemove });
    await button('Remove Altamn').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('The disk is full.');
    await expect.element(button('Remove Altamn')).toBeVisible();
    await expectAccessible(root);
  });
});

describe('a file', () => {
  const HEAD = '# Blue Pencil names, version 1\n';

  it('is written of all names, whatever is searched', async () => {
    const { calls } = show();
    await page.getByRole('searchbox').fill('nobody');
    await button('Export to a file').click();
    expect(calls.onExport).toHaveBeenCalledExactlyOnceWith(
      `${HEAD}accepted | Altamn\naccepted | Jon Smith | https://news.example/story | Quay opens\n` +
        'known | Ida Brønsted | Harbour Authority\n',
    );
  });

  it('is shown before anything of it is added, and the adding undone', async () => {
    const { root, calls, shown } = show();
    await choose(root, `${HEAD}known | Ana Novák\naccepted | altamn\nnonsense\nknown | 47`);
    const preview = list('What names.txt would add');
    await expect.element(preview).toMatchTextContent('1 new name');
    await expect.element(preview).toMatchTextContent('1 name that is there already');
    await expect.element(preview).toMatchTextContent('2 lines left out');
    await expect.element(preview).toMatchTextContent('Line 4: nonsense begins with neither');
    await expect.element(preview).toMatchTextContent('Line 5: known | 47 holds no name');
    await expect
      .element(page.getByRole('heading', { name: 'What names.txt would add' }))
      .toHaveFocus();
    expect(calls.onAdd).not.toHaveBeenCalled();
    await expectAccessible(root);

    await button('Add 1 name').click();
    await expect.element(page.getByRole('status')).toMatchTextContent('1 name was added.');
    expect(shown()).toHaveLength(4);
    expect(preview.query()).toBeNull();
    await button('Undo').click();
    await expect.element(page.getByRole('status')).toMatchTextContent('as they were before');
    expect(shown()).toEqual(NAMES);
  });

  it('with nothing new has nothing to add', async () => {
    const { root } = show();
    await choose(root, `${HEAD}accepted | Altamn`);
    const preview = list('What names.txt would add');
    await expect.element(preview).toMatchTextContent('This file holds nothing new.');
    await preview.getByRole('button', { name: 'Close' }).click();
    await expect.element(button('Import from a file')).toHaveFocus();
    expect(preview.query()).toBeNull();
  });

  it.each([
    ['hello', 'not a list of names'],
    ['# Blue Pencil names, version 9', 'a newer Blue Pencil'],
  ])('of another kind is refused whole: %s', async (text, words) => {
    const { root } = show();
    await choose(root, text);
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
    await expectAccessible(root);
  });
});

it('fits into 320 pixels', async () => {
  const long = 'Aleksandra-Wilhelmina von Hohenstauffen-Brandenburgischenfeld';
  const { root } = show([
    accepted(long, { source: `https://a.example/${'long/'.repeat(30)}` }),
    known(long, 'a'.repeat(120)),
  ]);
  root.style.width = '320px';
  expect(root.scrollWidth).toBe(320);
  await button(`Edit ${long}`).first().click();
  expect(root.scrollWidth).toBe(320);
  await expectAccessible(root);
});
