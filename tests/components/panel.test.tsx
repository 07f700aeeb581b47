import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import type { Annotation } from '../../lib/annotation.ts';
import type { PageClaim } from '../../lib/page/claim-list.ts';
import { Panel, type PanelProps } from '../../components/panel.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { HELP } from './help-calls.ts';
import { mountOnPage } from './mount.tsx';
import { SENTENCE, sampleAnnotation, sampleClaim } from './samples.ts';

function claimOf(text: string, more: Partial<PageClaim> = {}): PageClaim {
  const offset = SENTENCE.indexOf(text);
  return {
    key: text,
    kind: 'money',
    text,
    sentence: SENTENCE,
    offset,
    score: 0.9,
    state: 'new',
    ...more,
  };
}

const CLAIMS = [
  claimOf('$47.3 billion', { annotation: 'a', state: 'anchored' }),
  claimOf('fourth quarter', { kind: 'date', score: 0.4 }),
  claimOf('finance chief', { kind: 'rank', score: 0.6 }),
];

const CARD = {
  claim: sampleClaim(),
  sentence: SENTENCE,
  offsetInSentence: SENTENCE.indexOf('$47.3'),
  state: 'new' as const,
  onSave: vi.fn(),
  onDelete: vi.fn(),
  onRestore: vi.fn(),
  onDraft: vi.fn(),
  onAnnotation: vi.fn(),
};

const SUMMARY = {
  source: 'https://news.example/story',
  title: 'A story',
  kinds: {},
  claims: 3,
  unchecked: 3,
  annotations: [
    { id: 'a', state: 'anchored' as const },
    { id: 'gone', state: 'orphan' as const },
  ],
};

function show(more: Partial<PanelProps> = {}, annotations: Annotation[] = [sampleAnnotation()]) {
  const calls = {
    onShow: vi.fn(),
    onRate: vi.fn<PanelProps['onRate']>(async () => async () => undefined),
    cardOf: vi.fn<PanelProps['cardOf']>(async () => undefined),
    onOpenCard: vi.fn(),
    onMoveHere: vi.fn(),
    onGoTo: vi.fn(),
    onReadPage: vi.fn(),
    onSiteSwitch: vi.fn(),
    onGrantAccess: vi.fn(),
    onDashboard: vi.fn(),
    onOptions: vi.fn(),
    help: HELP,
    ...more,
  };
  const root = mountOnPage(
    <Panel
      page={{ status: 'reading', site: 'news.example', summary: SUMMARY, annotations }}
      claims={CLAIMS}
      inView={{}}
      {...calls}
    />,
  );
  return { root, ...calls };
}

const rows = () => screen.getByRole('list', { name: 'Claims of this page' });
const row = (text: string) => rows().getByRole('button', { name: text, exact: false });

describe('the list', () => {
  it('tells progress, rating and kind of each', async () => {
    const { root } = show();
    await expect.element(screen.getByText('1 of 3 checked')).toBeVisible();
    await expect.element(row('$47.3 billion').first()).toMatchTextContent(/False\s*Money/);
    await expect.element(rows().getByText('Not rated').first()).toBeVisible();
    await expectAccessible(root);
  });

  it('leads the page by focus, and rates by a key and goes on to the next unchecked one', async () => {
    const { root, onRate, onShow } = show();
    const [first, second, third] = [...root.querySelectorAll<HTMLElement>('.row-button')];
    first!.focus();
    expect(onShow).toHaveBeenLastCalledWith('$47.3 billion');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('5');
    expect(onRate).toHaveBeenCalledWith('fourth quarter', 'false');
    await vi.waitFor(() => expect(document.activeElement).toBe(third));
    await expect.element(screen.getByRole('status')).toMatchTextContent('“fourth quarter”: False.');
    expect(onShow).toHaveBeenLastCalledWith('finance chief');
  });

  it('takes a rating back, and says what went wrong', async () => {
    const takeBack = vi.fn(async () => undefined);
    const onRate = vi
      .fn<PanelProps['onRate']>()
      .mockResolvedValueOnce(takeBack)
      .mockRejectedValueOnce(new Error('The disk is full.'));
    const { root } = show({ onRate });
    root.querySelector<HTMLElement>('.row-button')!.focus();
    await userEvent.keyboard('1');
    await screen.getByRole('button', { name: 'Undo' }).click();
    expect(takeBack).toHaveBeenCalledOnce();
    await expect.element(screen.getByRole('status')).toMatchTextContent('Taken back.');
    root.querySelector<HTMLElement>('.row-button')!.focus();
    await userEvent.keyboard('2');
    await expect.element(screen.getByRole('status')).toMatchTextContent('The disk is full.');
  });

  it('unfolds the card of a claim, and folds it by Esc', async () => {
    const { root } = show({ cardOf: async () => CARD });
    await row('$47.3 billion').first().click();
    await expect.element(screen.getByRole('radiogroup')).toBeVisible();
    await expectAccessible(root);
    root.querySelector<HTMLElement>('.card-inline textarea')!.focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('radiogroup')).not.toBeInTheDocument();
    expect(document.activeElement).toBe(root.querySelector('.row-button'));
  });

  it('goes on and back to unchecked claims from an unfolded card, by button and key', async () => {
    const { root } = show({ cardOf: async () => CARD });
    const expanded = () => root.querySelector('[aria-expanded=true] .quotation-claim')?.textContent;
    await row('fourth quarter').nth(1).click();
    await screen.getByRole('button', { name: 'Next unchecked claim' }).click();
    await expect.poll(expanded).toBe('finance chief');
    await screen.getByRole('button', { name: 'Previous unchecked claim' }).click();
    await expect.poll(expanded).toBe('fourth quarter');
    await expect.element(screen.getByRole('radiogroup')).toBeVisible();
    root.querySelector<HTMLElement>('.card-inline button')!.focus();
    // The checked one at the beginning is passed over.
    await userEvent.keyboard('p');
    await expect.poll(expanded).toBe('finance chief');
  });

  it('follows in an unfolded card what becomes of its annotation elsewhere', async () => {
    const onAnnotation = vi.fn();
    const card = { ...CARD, onAnnotation, annotation: sampleAnnotation() };
    const calls = show({}, []);
    let hear: (annotations: Annotation[]) => void = () => undefined;
    function Following() {
      const [annotations, setAnnotations] = useState<Annotation[]>([]);
      hear = setAnnotations;
      const [{ id } = { id: undefined }] = annotations;
      const { annotation: _, ...none } = claimOf('$47.3 billion');
      return (
        <Panel
          {...calls}
          page={{ status: 'reading', site: 'news.example', summary: SUMMARY, annotations }}
          claims={[id === undefined ? none : { ...none, annotation: id, state: 'anchored' }]}
          inView={{}}
          cardOf={async () => card}
        />
      );
    }
    const root = mountOnPage(<Following />);
    const remove = () =>
      [...root.querySelectorAll('.card-inline button')].find((one) => one.matches('.danger'));
    root.querySelector<HTMLElement>('.row-button')!.click();
    await expect.poll(() => root.querySelector('.card-inline')).not.toBeNull();
    // It was deleted after the page had told of it.
    expect(remove()).toBeUndefined();
    hear([sampleAnnotation({ id: 'made', rating: 'mixed' })]);
    await expect.poll(remove).toBeDefined();
    expect(onAnnotation).toHaveBeenLastCalledWith('made');
    expect(root.querySelector<HTMLInputElement>('.card-inline input:checked')?.value).toBe('mixed');
    hear([]);
    await expect.poll(remove).toBeUndefined();
  });

  it('offers the ratings of an article that has moved here', async () => {
    const moved = { source: 'https://news.example/old', title: 'Old place', count: 2 };
    const { root, onMoveHere } = show({
      page: { status: 'reading', site: 'news.example', annotations: [], moved },
    });
    await expect.element(screen.getByText('https://news.example/old')).toBeVisible();
    await expectAccessible(root);
    root.querySelector<HTMLElement>('.moved-offer button')!.click();
    expect(onMoveHere).toHaveBeenCalledOnce();
  });

  it('says where a claim has gone meanwhile', async () => {
    show();
    await row('$47.3 billion').first().click();
    await expect.element(screen.getByText(/this claim is not in it any more/)).toBeVisible();
  });

  it('lists what has no place on the page any more', async () => {
    const gone = sampleAnnotation({ id: 'gone', rating: 'true' });
    const { onGoTo } = show({}, [sampleAnnotation(), gone]);
    const list = screen.getByRole('region', { name: 'No longer on the page' });
    await list.getByRole('button').click();
    expect(onGoTo).toHaveBeenCalledWith(gone);
  });
});

describe('the filters', () => {
  it.each([
    ['Kind', 'date', ['fourth quarter']],
    ['Rating', 'unchecked', ['fourth quarter', 'finance chief']],
    ['Check-worthiness', '0.5', ['$47.3 billion', 'finance chief']],
  ])('lists by %s', async (label, value, expected) => {
    const { root } = show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: label }), value);
    const listed = [...root.querySelectorAll('.row-button .quotation-claim')];
    expect(listed.map((each) => each.textContent)).toEqual(expected);
  });

  it('says where nothing is like that, and shows all again', async () => {
    const { root } = show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'name');
    await expectAccessible(root);
    await screen.getByRole('button', { name: 'Show all claims' }).click();
    expect(root.querySelectorAll('.row-button').length).toBe(3);
  });
});

it('says why a page is not read', async () => {
  const { root } = show({
    page: { status: 'not-article', site: 'news.example', annotations: [] },
    claims: undefined,
  });
  await expect.element(screen.getByText('Not an article')).toBeVisible();
  await expectAccessible(root);
});

it('marks what is in the window of the page', async () => {
  const { root } = show({ inView: { first: 'fourth quarter', after: 'finance chief' } });
  expect([...root.querySelectorAll('.in-view')].map((each) => each.textContent)).toEqual([
    expect.stringContaining('Date'),
  ]);
});
