import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AnnotationRow, type AnnotationRowProps } from '../../components/annotation-row.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { mountOnPage } from './mount.tsx';
import { sampleAnnotation, SENTENCE } from './samples.ts';

function show(more: Partial<AnnotationRowProps> = {}) {
  const onGoTo = vi.fn<AnnotationRowProps['onGoTo']>();
  const annotation = sampleAnnotation({ rating: 'mostly-true' });
  const root = mountOnPage(
    <ul class="sheet">
      <AnnotationRow annotation={annotation} onGoTo={onGoTo} {...more} />
    </ul>,
  );
  return { root, annotation, onGoTo };
}

const row = page.getByRole('button');

it('tells rating, sentence, site and day', async () => {
  const { root } = show({ showSite: true });
  await expect.element(row).toMatchTextContent(SENTENCE);
  await expect.element(row).toMatchTextContent('Mostly true');
  await expect.element(row).toMatchTextContent('news.example');
  await expect.element(row).toMatchTextContent('Feb 3, 2026');
  await expectAccessible(root);
});

it('is gone to by click and by key', async () => {
  const { root, annotation, onGoTo } = show();
  await row.click();
  await userEvent.keyboard('{Enter}');
  expect(onGoTo.mock.calls).toEqual([[annotation], [annotation]]);
  await expectAccessible(root);
});

it.each([
  ['changed', 'Changed since you rated it'],
  ['orphan', 'No longer on the page'],
] as const)('says in words where the claim is %s', async (state, words) => {
  const { root } = show({ state });
  await expect.element(row).toMatchTextContent(words);
  await expectAccessible(root);
});

it('shows what was on the page as text', async () => {
  const sentence = 'A <script>alert(1)</script> 5 percent rise.';
  const annotation = sampleAnnotation({ sentence, text: '5 percent', site: 'Another Paper' });
  const { root } = show({ annotation, showSite: true });
  await expect.element(row).toMatchTextContent(sentence);
  expect(root.querySelector('script')).toBeNull();
  // Its address is no matter of what it says of itself.
  await expect.element(row).toMatchTextContent('news.example');
  await expect.element(row).not.toMatchTextContent('Another Paper');
  await expectAccessible(root);
});

it('shows both wordings of what has changed, and offers to check it again', async () => {
  const onRecheck = vi.fn<NonNullable<AnnotationRowProps['onRecheck']>>();
  const now = SENTENCE.replace('$47.3 billion', '$52.1 billion');
  const { root, annotation, onGoTo } = show({ state: 'changed', now, onRecheck });
  expect(root.querySelector('del')?.textContent).toContain('47.3');
  expect(root.querySelector('ins')?.textContent).toContain('52.1');
  await page.getByRole('button', { name: 'Re-check' }).click();
  expect(onRecheck).toHaveBeenCalledWith(annotation);
  expect(onGoTo).not.toHaveBeenCalled();
  await expectAccessible(root);
});
