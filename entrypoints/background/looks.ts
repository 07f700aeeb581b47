import { browser } from 'wxt/browser';
import { LOOKS, type MarkSheet } from '@/lib/page/marks';
import { type MarkLook, markLook } from '@/lib/settings';

const SHEETS = LOOKS.flatMap((mark): MarkSheet[] =>
  import.meta.env.FIREFOX ? [mark] : [mark, `anywhere/${mark}`],
);

/**
 * What a look says of some marks, beside their own sheets: each said of all elements at once costs a page as much as
 * those would. Of long pages, whose marks have sheets for stretches, it is said of all.
 */
export function filesOfLook(look: MarkLook, sheets: readonly MarkSheet[]): string[] {
  if (look === 'fine') return [];
  const files = sheets.map(
    (sheet) => `looks/${look}${/^[0-9]/.test(sheet) ? '' : `/${sheet}`}.css`,
  );
  return [...new Set(files)].map((file) => `/${file}`);
}

async function change(tabId: number, look: MarkLook): Promise<void> {
  const target = { tabId };
  const others = (['strong', 'tinted'] as const).filter((other) => other !== look);
  const files = others.flatMap((other) => [...filesOfLook(other, SHEETS), `/looks/${other}.css`]);
  await browser.scripting.removeCSS({ target, files }).catch(() => undefined);
  // Which marks there are the page knows alone, and a choice is made seldom.
  if (look !== 'fine') await browser.scripting.insertCSS({ target, files: [`/looks/${look}.css`] });
}

/** Open pages follow the choice of a look; pages that no extension may enter are passed over. */
export function followLook(): void {
  markLook.watch((look) => {
    void browser.tabs
      .query({})
      .then((tabs) =>
        Promise.allSettled(tabs.map(({ id = browser.tabs.TAB_ID_NONE }) => change(id, look))),
      );
  });
}
