import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Welcome, type WelcomeProps } from '../../components/welcome.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { mountOnPage } from './mount.tsx';

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
