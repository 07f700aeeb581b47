import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HelpDoor, type HelpCalls } from '../../components/help-door.tsx';
import {
  CARD_HELP,
  DASHBOARD_HELP,
  type HelpSurface,
  PANEL_HELP,
  POPUP_HELP,
} from '../../components/help-keys.ts';
import { expectAccessible } from './expect-accessible.ts';
import { HELP } from './help-calls.ts';
import { mountInShadow, mountOnPage } from './mount.tsx';

function show(more: Partial<HelpCalls> = {}, surface: HelpSurface = PANEL_HELP) {
  const onKeyDown = vi.fn();
  const root = mountOnPage(
    <main class="sheet" onKeyDown={onKeyDown}>
      <h1>Page</h1>
      <input type="text" aria-label="Words" />
      <HelpDoor surface={surface} help={{ ...HELP, ...more }} />
    </main>,
  );
  return { root, onKeyDown };
}

const sheet = page.getByRole('dialog', { name: 'Keys' });

it('tells the keys of its surface, and those of the browser as they are set', async () => {
  const { root } = show();
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect.element(sheet).toMatchTextContent('In the side panel');
  await expect.element(sheet).toMatchTextContent('Alt+Shift+JOpen the next claim');
  await expect.element(sheet).toMatchTextContent('no key setFind the claims of this page');
  await expectAccessible(root);
});

it('opens by ?, but not while words are typed, and gives the focus back on Esc', async () => {
  const { onKeyDown } = show();
  await page.getByLabelText('Words').click();
  await userEvent.keyboard('?');
  await expect.element(sheet).not.toBeInTheDocument();
  await expect.element(page.getByLabelText('Words')).toHaveValue('?');
  await page.getByRole('button', { name: 'Keys' }).element().focus();
  await userEvent.keyboard('?');
  await expect.element(sheet).toBeVisible();
  onKeyDown.mockClear();
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  expect(onKeyDown).not.toHaveBeenCalled();
  await expect.element(page.getByRole('button', { name: 'Keys' })).toHaveFocus();
});

it('says where the keys are changed where the browser does not open its page', async () => {
  const changeKeys = vi.fn(() => Promise.reject(new Error('They are elsewhere.')));
  const { root } = show({ changeKeys });
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('button', { name: 'Change these keys' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('They are elsewhere.');
  await expectAccessible(root);
});

it.each([CARD_HELP, DASHBOARD_HELP, PANEL_HELP, POPUP_HELP])(
  'fits a narrow window: $title',
  async (surface) => {
    await page.viewport(320, 500);
    const root = mountInShadow(
      <div class="sheet card">
        <HelpDoor surface={surface} help={HELP} />
      </div>,
    );
    await page.getByRole('button', { name: 'Keys' }).click();
    await expect.element(sheet).toMatchTextContent('Alt+Shift+J');
    const { scrollWidth, clientWidth } = root.querySelector('dialog')!;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await expectAccessible(root);
    await page.viewport(414, 896);
  },
);
