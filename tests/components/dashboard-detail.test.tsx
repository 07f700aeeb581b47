import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DashboardDetail, type DetailProps } from '../../components/dashboard-detail.tsx';
import type { Annotation } from '../../lib/annotation.ts';
import { detailProps } from './dashboard-samples.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { numbered } from './many-samples.ts';
import { mountOnDashboard } from './mount.tsx';

const AT = '2026-03-20T12:00:00.000Z';

function show(annotation: Annotation = numbered(0), more: Partial<DetailProps> = {}) {
  const given = detailProps(annotation);
  const root = mountOnDashboard(
    <main class="sheet dashboard">
      <DashboardDetail {...given} {...more} />
    </main>,
  );
  return { root, ...given };
}

function withBody(body: Partial<Annotation['body']>): Annotation {
  const annotation = numbered(0);
  return { ...annotation, body: { ...annotation.body, ...body } };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const detail = page.getByRole('complementary');

it('shows the sentence, what was understood, who said it, and where', async () => {
  const { root, onOpenPage } = show();
  for (const words of ['$47.3 billion', '47.3 billion US dollars', 'Ada Quill', 'Story 0'])
    await expect.element(detail).toMatchTextContent(words);
  await button('Show in the article').click();
  expect(onOpenPage).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

it('links the page as it was visited, on no other site than the claim is kept of', () => {
  const { target, ...rest } = numbered(0);
  const hrefs = ['?page=2', 'https://elsewhere.example/'].map((said) => {
    const url = new URL(said, target.source).href;
    const captured = { ...target.captured, url };
    const { root } = show({ ...rest, target: { ...target, captured } });
    return root.querySelector<HTMLAnchorElement>('.detail-page a')?.href;
  });
  expect(hrefs).toEqual([new URL('?page=2', target.source).href, target.source]);
});

it('names the verdict that was given for print, where nothing is known of what is checked', async () => {
  const { root } = show(withBody({ rating: 'mostly-false' }));
  const given = (): string[] =>
    [...root.querySelectorAll('.scale-given .scale-word')].map(({ textContent }) => textContent);
  expect(given()).toEqual(['Mostly false']);
  await page.getByRole('radio', { name: 'True', exact: true }).click({ force: true });
  await expect.poll(given).toEqual(['True']);
});

it('rates by key, keeps a draft, and saves', async () => {
  const { root, onDraft, onSave } = show();
  await page.getByRole('radio', { name: 'True', exact: true }).click({ force: true });
  await userEvent.keyboard('5');
  const body = { ...numbered(0).body, rating: 'false' };
  expect(onDraft).toHaveBeenLastCalledWith(body);
  await expect.element(detail).toMatchTextContent('Not saved yet');
  await expectAccessible(root);
  await button('Save').click();
  expect(onSave).toHaveBeenCalledWith(body, numbered(0).body);
});

it('takes in evidence found elsewhere where words are unsaved, which would be written over it', async () => {
  const found = { url: 'https://source.example/', stance: 'context', accessed: AT } as const;
  let take: Parameters<NonNullable<DetailProps['followEvidence']>>[0] = () => false;
  const { onDraft } = show(withBody({ rating: 'true' }), {
    followEvidence(taking) {
      take = taking;
      return () => undefined;
    },
  });
  expect(take({ add: found })).toBe(false);
  expect(onDraft).not.toHaveBeenCalled();
  await page.getByRole('radio', { name: 'False', exact: true }).click({ force: true });
  await expect.element(detail).toMatchTextContent('Not saved yet');
  expect(take({ add: found })).toBe(true);
  const before = withBody({ rating: 'false' }).body;
  const evidence = [...before.evidence, found];
  expect(onDraft).toHaveBeenLastCalledWith({ ...before, evidence });
  await expect.element(detail).toMatchTextContent('source.example');
});

it('shows the note as formatted text until it is edited; nothing in it runs', async () => {
  const note = 'It says **less**: [there](https://x.example/a) <img src=x onerror=alert(1)>';
  const { root, onDraft } = show(withBody({ note }));
  await expect.poll(() => root.querySelector('.note-text strong')?.textContent).toBe('less');
  expect(root.querySelector('.note-text a')?.getAttribute('target')).toBe('_blank');
  expect(root.querySelector('.note-text img')).toBeNull();
  await expectAccessible(root);
  await button('Edit note').click();
  await expect.element(page.getByLabelText('Note')).toHaveFocus();
  await userEvent.keyboard('!');
  expect(onDraft).toHaveBeenCalledOnce();
});

it('shows evidence with its links', async () => {
  const evidence = [
    { url: 'https://x.example/filing', stance: 'refutes', accessed: '2026-02-03T12:00:00.000Z' },
  ] as const;
  const { root } = show(withBody({ evidence: [...evidence] }));
  await expect
    .element(page.getByRole('link', { name: 'x.example/filing' }))
    .toHaveAttribute('href', 'https://x.example/filing');
  await expectAccessible(root);
});

it('tells what it said before, and how the page was corrected since', async () => {
  const annotation = numbered(0);
  const { target, claim } = annotation;
  const sentence = target.captured.sentence.replace('47.3', '43.7');
  const { root } = show({
    ...annotation,
    history: [
      {
        at: '2026-03-21T10:00:00.000Z',
        surface: 'card',
        body: { rating: 'mixed', note: 'A first thought', tags: [], evidence: [] },
        target: { ...target, captured: { ...target.captured, sentence } },
        claim,
      },
    ],
  });
  await expect.element(detail).toMatchTextContent('A first thought');
  expect(root.querySelector('del')?.textContent).toContain('43.7');
  expect(root.querySelector('ins')?.textContent).toContain('47.3');
  await expectAccessible(root);
});

it('says what needs a connection, keeps what could not be saved, deletes and closes', async () => {
  const onSave = () => Promise.reject(new Error('The disk is full.'));
  const { root, onDelete, onClose } = show(numbered(0), { offline: true, onSave });
  await expect.element(detail).toMatchTextContent('You are offline');
  await page.getByLabelText('Note').fill('Words');
  await button('Save').click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('The disk is full.');
  await expect.element(page.getByLabelText('Note')).toHaveValue('Words');
  await expectAccessible(root);
  await button('Delete').click();
  expect(onDelete).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  await button('Close').click();
  expect(onClose).toHaveBeenCalled();
});

it('shows what the page says instead since it was rated, and leads there to check it again', async () => {
  const annotation = numbered(0);
  const sentence = annotation.target.captured.sentence.replace('47.3', '52.1');
  const correction = { sentence, seen: '2026-03-04T12:00:00.000Z' };
  const { root, onRecheck } = show(annotation, { correction });
  expect(root.querySelector('.detail-quotation del')?.textContent).toContain('47.3');
  expect(root.querySelector('.detail-quotation ins')?.textContent).toContain('52.1');
  await expect.element(detail).toMatchTextContent('Since Mar 4, 2026 it says:');
  await button('Re-check').click();
  expect(onRecheck).toHaveBeenCalledOnce();
  await expectAccessible(root);
});
