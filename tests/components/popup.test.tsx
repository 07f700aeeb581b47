import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '../../lib/annotation.ts';
import { Popup, type PopupPage, type PopupProps } from '../../components/popup.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { HELP } from './help-calls.ts';
import { mountOnPage } from './mount.tsx';
import { sampleAnnotation } from './samples.ts';

const SUMMARY = {
  source: 'https://news.example/story',
  title: 'A story',
  kinds: { money: 2, date: 1 },
  claims: 3,
  unchecked: 3,
  annotations: [{ id: 'here', state: 'changed' as const }],
};

function show(popupPage: Partial<PopupPage>, more: Partial<PopupProps> = {}) {
  const calls = {
    onMore: vi.fn(),
    onGoTo: vi.fn<PopupProps['onGoTo']>(),
    onRecheck: vi.fn<PopupProps['onRecheck']>(),
    onMoveHere: vi.fn(),
    onReadPage: vi.fn(),
    onSiteSwitch: vi.fn<PopupProps['onSiteSwitch']>(),
    onGrantAccess: vi.fn(),
    onNextUnchecked: vi.fn(),
    onStrictness: vi.fn<PopupProps['onStrictness']>(),
    onPanel: vi.fn(),
    onDashboard: vi.fn(),
    onOptions: vi.fn(),
  };
  const root = mountOnPage(
    <Popup
      page={{ status: 'reading', site: 'news.example', annotations: [], ...popupPage }}
      recent={[]}
      hasMore={false}
      strictness="balanced"
      help={HELP}
      {...calls}
      {...more}
    />,
  );
  return { root, ...calls };
}

const region = (name: string) => page.getByRole('region', { name });
const button = (name: string) => page.getByRole('button', { name });

describe('a page that is read', () => {
  it('counts its claims by kind and lists what was rated on it', async () => {
    const here = sampleAnnotation({ id: 'here', rating: 'true' });
    const { root, onGoTo, onRecheck } = show({ summary: SUMMARY, annotations: [here] });
    await expect.element(region('This page')).toMatchTextContent('3 checkable claims');
    await expect.element(region('This page')).toMatchTextContent('1 rated');
    await expect.element(region('This page')).toMatchTextContent(/Money 2.*Date 1/);
    const list = region('Rated on this page');
    await expect.element(list).toMatchTextContent('Changed since you rated it');
    await list.getByRole('button').first().click();
    expect(onGoTo).toHaveBeenCalledWith(here);
    await list.getByRole('button', { name: 'Re-check' }).click();
    expect(onRecheck).toHaveBeenCalledWith(here);
    await expectAccessible(root);
  });

  it('counts by rating, what has changed first, and leads to the next unchecked claim', async () => {
    const annotations = [
      sampleAnnotation({ id: 'there', rating: 'true' }),
      sampleAnnotation({ id: 'here', rating: 'false' }),
    ];
    const states = [
      { id: 'there', state: 'anchored' as const },
      { id: 'here', state: 'changed' as const },
    ];
    const summary = { ...SUMMARY, annotations: states };
    const { root, onNextUnchecked } = show({ summary, annotations });
    const counts = [...root.querySelectorAll('.rating-counts li')];
    expect(counts.map((each) => each.textContent)).toEqual(['Changed 1', 'True 1']);
    expect(root.querySelector('.rows .row-state')?.closest('li')).toBe(
      root.querySelector('.rows li'),
    );
    await button('Next unchecked claim').click();
    expect(onNextUnchecked).toHaveBeenCalledOnce();
  });

  it('leads no further where every claim has a verdict', async () => {
    const annotations = [sampleAnnotation({ id: 'here', rating: 'true' })];
    const summary = {
      ...SUMMARY,
      claims: 1,
      unchecked: 1,
      annotations: [{ id: 'here', state: 'anchored' as const }],
    };
    const { root } = show({ summary, annotations });
    expect(root.textContent).not.toContain('Next unchecked claim');
  });

  it('has doors to the panel, the dashboard and the options, and chooses how much is marked', async () => {
    const { onPanel, onDashboard, onOptions, onStrictness } = show({ summary: SUMMARY });
    await button('Side panel').click();
    await button('All annotations').click();
    await button('Options').click();
    for (const door of [onPanel, onDashboard, onOptions]) expect(door).toHaveBeenCalledOnce();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Marked' }), 'few');
    expect(onStrictness).toHaveBeenCalledWith('few');
  });

  it('says so while it is being read, and when there is nothing to check', async () => {
    const { root } = show({});
    await expect.element(region('This page')).toMatchTextContent('Reading the page');
    await expectAccessible(root);
    show({ summary: { ...SUMMARY, claims: 0, unchecked: 0, kinds: {} } });
    await expect.element(region('This page').last()).toMatchTextContent('Nothing to check');
  });
});

describe('a page that is not read', () => {
  it.each([
    ['off', 'You switched news.example off', 'Read this page'],
    ['not-article', 'Not an article', 'Read this page'],
    ['no-access', 'No access to this site', 'Read this page'],
    ['error', 'could not be read', 'Try again'],
  ] as const)('%s: says why, and what to do', async (status, words, act) => {
    const { root, onReadPage } = show({ status });
    await expect.element(region('This page')).toMatchTextContent(words);
    await button(act).click();
    expect(onReadPage).toHaveBeenCalledOnce();
    await expectAccessible(root);
  });

  it('offers to allow the site', async () => {
    const { root, onGrantAccess } = show({ status: 'no-access' });
    await button('Allow on every site').click();
    expect(onGrantAccess).toHaveBeenCalledOnce();
    await expectAccessible(root);
  });

  it('offers nothing on a page of the browser, and no switch', async () => {
    const { root } = show({ status: 'unsupported', site: '' });
    await expect.element(region('This page')).toMatchTextContent('No extension may read');
    expect(root.querySelector('.popup-page :is(button, input), .site-head input')).toBeNull();
    await expectAccessible(root);
  });

  it('shows the words of an error', async () => {
    const { root } = show({ status: 'error', error: 'The page took too long to answer.' });
    await expect.element(region('This page')).toMatchTextContent('took too long');
    await expectAccessible(root);
  });
});

describe('the site switch', () => {
  it('is switched off and on by key', async () => {
    const { root, onSiteSwitch } = show({ summary: SUMMARY });
    const control = page.getByRole('switch', { name: 'Read news.example' });
    await expect.element(control).toBeChecked();
    await userEvent.tab();
    await expect.element(control).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(onSiteSwitch).toHaveBeenCalledWith(false);
    await expectAccessible(root);
  });

  it('is off where the site is', async () => {
    const { root, onSiteSwitch } = show({ status: 'off' });
    await expect.element(page.getByRole('switch')).not.toBeChecked();
    await page.getByRole('switch').click();
    expect(onSiteSwitch).toHaveBeenCalledWith(true);
    await expectAccessible(root);
  });
});

describe('all ratings', () => {
  const recent = ['one', 'two'].map((id) => sampleAnnotation({ id, host: `${id}.example` }));

  it('are listed in the order given, with their sites, and more is asked for', async () => {
    const { root, onMore } = show({ status: 'unsupported' }, { recent, hasMore: true });
    const list = region('All your ratings');
    await expect.element(list).toMatchTextContent(/one\.example.*two\.example/);
    await button('Show more').click();
    expect(onMore).toHaveBeenCalledOnce();
    await expectAccessible(root);
  });

  it('leave out those of this page, which stand above', async () => {
    const [here, there] = recent as [Annotation, Annotation];
    const { root } = show({ summary: SUMMARY, annotations: [here] }, { recent });
    await expect.element(region('Rated on this page').getByRole('listitem')).toBeVisible();
    const rows = region('Elsewhere').getByRole('listitem');
    expect(rows.elements()).toHaveLength(1);
    await expect.element(rows).toMatchTextContent(there.target.captured.site);
    await expectAccessible(root);
  });

  it('say where there are none but those of this page, and offer more where there may be', async () => {
    const here = recent.slice(0, 1);
    const { root } = show({ summary: SUMMARY, annotations: here }, { recent: here });
    await expect.element(region('Elsewhere')).toMatchTextContent('Nothing rated on other pages');
    await expectAccessible(root);
    const more = show({ annotations: here }, { recent: here, hasMore: true });
    await button('Show more').click();
    expect(more.onMore).toHaveBeenCalledOnce();
  });

  it('are searched all together', async () => {
    const annotations = recent.slice(0, 1);
    const { root } = show({ summary: SUMMARY, annotations }, { recent, onSearch: vi.fn() });
    await page.getByRole('searchbox').fill('billion');
    const rows = region('All your ratings').getByRole('listitem');
    await expect.poll(() => rows.elements().length).toBe(2);
    await expectAccessible(root);
  });

  it('teach one thing where there are none', async () => {
    const { root } = show({});
    await expect
      .element(region('All your ratings'))
      .toMatchTextContent('What you rate is kept here');
    expect(root.querySelector('input[type=search]')).toBeNull();
    await expectAccessible(root);
  });

  it('say that they are being read', async () => {
    const { root } = show({}, { recent: undefined });
    await expect.element(region('All your ratings')).toMatchTextContent('Looking through');
    await expectAccessible(root);
  });

  it('are searched where a search is given', async () => {
    const onSearch = vi.fn();
    const { root } = show({ status: 'unsupported' }, { recent, onSearch });
    await page.getByRole('searchbox').fill('budget');
    expect(onSearch).toHaveBeenLastCalledWith('budget');
    await expectAccessible(root);
  });

  it('are gone through by keys from the field on', async () => {
    const { root, onGoTo } = show({ status: 'unsupported' }, { recent, onSearch: vi.fn() });
    await page.getByRole('searchbox').fill('billion');
    await expect.element(page.getByText('2 found')).toBeInTheDocument();
    const rows = [...root.querySelectorAll('.row-button')];
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows[0]);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows[1]);
    await userEvent.keyboard('{Enter}');
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith(recent[1]);
  });

  it('say what of a search was not understood', async () => {
    const searchHints = [{ start: 0, end: 8, words: '“colour:” is left out.' }];
    const { root } = show({ status: 'unsupported' }, { recent, onSearch: vi.fn(), searchHints });
    await expect.element(page.getByText('“colour:” is left out.')).toBeVisible();
    await expectAccessible(root);
  });
});

it('says that access was taken away, and asks for it again, for the site alone too', async () => {
  const onGrantSite = vi.fn();
  const { root, onGrantAccess } = show({ status: 'no-access', revoked: true }, { onGrantSite });
  await expect.element(region('This page')).toMatchTextContent('took the access away');
  await button('Allow on news.example').click();
  expect(onGrantSite).toHaveBeenCalledOnce();
  await button('Allow on every site').click();
  expect(onGrantAccess).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

it('fits into 320 pixels', async () => {
  const site = 'a-rather-long-name-of-a-paper.regional-press.example.co.uk';
  const recent = [sampleAnnotation({ site })];
  const { root } = show({ status: 'no-access', site }, { recent, hasMore: true });
  root.style.width = '320px';
  expect(root.scrollWidth).toBe(320);
  await expectAccessible(root);
});

it('offers the ratings of an article that seems to have moved here', async () => {
  const moved = { source: 'https://news.example/old-story', title: 'A story', count: 2 };
  const { root, onMoveHere } = show({ summary: { ...SUMMARY, annotations: [] }, moved });
  const offer = region('Moved here?');
  await expect.element(offer).toMatchTextContent('https://news.example/old-story');
  await offer.getByRole('button', { name: 'Show its 2 ratings here' }).click();
  expect(onMoveHere).toHaveBeenCalledOnce();
  await expectAccessible(root);
});
