import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  Practice,
  type PracticeClaim,
  type PracticeProps,
  PRACTICE_TEXT,
} from '../../components/practice.tsx';
import { Welcome, type WelcomeProps } from '../../components/welcome.tsx';
import { expectAccessible } from './expect-accessible.ts';
import type { Claim } from '../../lib/claim.ts';
import { mountOnPage } from './mount.tsx';
import { sampleClaim } from './samples.ts';

function show(access: WelcomeProps['access']) {
  const calls = { onAllow: vi.fn(), onOnlySites: vi.fn(), onOnlyWhenAsked: vi.fn() };
  const root = mountOnPage(<Welcome access={access} {...calls} />);
  return { root, ...calls };
}

const articles = page.getByRole('button', { name: /^Pages that look like articles/ });
const asked = page.getByRole('button', { name: /^Only when I ask/ });

it('asks which pages it may read, by key too', async () => {
  const { root, onAllow, onOnlyWhenAsked } = show('none');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onAllow).toHaveBeenCalledOnce();
  await asked.click();
  expect(onOnlyWhenAsked).toHaveBeenCalledOnce();
  await expect.element(page.getByRole('status')).toMatchTextContent('Nothing is read yet');
  await expectAccessible(root);
});

it.each([
  ['all', 'true', 'false'],
  ['asked', 'false', 'true'],
  [undefined, 'false', 'false'],
] as const)('shows which answer holds: %s', async (access, first, second) => {
  const { root } = show(access);
  await expect.element(articles).toHaveAttribute('aria-pressed', first);
  await expect.element(asked).toHaveAttribute('aria-pressed', second);
  await expectAccessible(root);
});

it('says that nothing leaves the machine', async () => {
  const { root } = show('none');
  await expect
    .element(page.getByRole('heading', { name: 'Nothing leaves this machine' }))
    .toBeVisible();
  await expectAccessible(root);
});

it('asks at once on a small screen, without scrolling', async () => {
  const { innerWidth, innerHeight } = window;
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  await page.viewport(400, 640);
  const { root } = show('none');
  await vi.waitFor(() => expect(window.innerWidth).toBe(400));
  expect(asked.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(640);
  expect(root.querySelector('main')!.scrollWidth).toBeLessThanOrEqual(400);
  await expectAccessible(root);
});

it('says that only allowed sites are read', async () => {
  show('sites');
  await expect.element(page.getByRole('status')).toMatchTextContent('the sites you allowed');
});

it('says that access was taken back, and asks for it again', async () => {
  const { root, onAllow } = show('revoked');
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent('your browser no longer allows it');
  await page.getByRole('button', { name: 'Allow it again' }).click();
  expect(onAllow).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

describe('the practice paragraph', () => {
  function claimAt(text: string): Claim {
    const start = PRACTICE_TEXT.indexOf(text);
    return sampleClaim({ text, start, end: start + text.length }, PRACTICE_TEXT);
  }

  function practise(mark: PracticeClaim['mark'] = 'checkable') {
    const onOpen = vi.fn<PracticeProps['onOpen']>();
    const claims = [
      { claim: claimAt('$47.3 billion'), mark },
      { claim: claimAt('1 billion people'), mark: 'checkable' as const },
    ];
    const root = mountOnPage(
      <main class="sheet welcome">
        <Practice claims={claims} onOpen={onOpen} />
      </main>,
    );
    return { root, onOpen };
  }

  it('is whole, marked as pages are, and opened by click and by key', async () => {
    const { root, onOpen } = practise();
    expect(root.querySelector('.practice-text')?.textContent).toBe(PRACTICE_TEXT);
    const marked = [...CSS.highlights.get('blue-pencil-checkable')!].map(String);
    expect(marked).toEqual(['$47.3 billion', '1 billion people']);
    await page.getByRole('button', { name: '$47.3 billion' }).click();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onOpen.mock.calls.map(([claim]) => claim.text)).toEqual(marked);
    await expectAccessible(root);
  });

  it('shows what was rated', () => {
    practise('false');
    expect([...CSS.highlights.get('blue-pencil-false')!].map(String)).toEqual(['$47.3 billion']);
    expect(CSS.highlights.get('blue-pencil-checkable')?.size).toBe(1);
  });
});
