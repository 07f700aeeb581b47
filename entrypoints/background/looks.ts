import { browser } from 'wxt/browser';
import { type MarkLook, markLook } from '@/lib/settings';

const filesOf = (look: MarkLook): string[] => (look === 'fine' ? [] : [`/looks/${look}.css`]);

/** Draws the marks of a tab as the reader wants them. */
export async function putOnLook(tabId: number, look: MarkLook): Promise<void> {
  const files = filesOf(look);
  if (files.length > 0) await browser.scripting.insertCSS({ target: { tabId }, files });
}

async function change(tabId: number, look: MarkLook): Promise<void> {
  const others = (['strong', 'tinted'] as const).filter((other) => other !== look);
  const files = others.flatMap(filesOf);
  await browser.scripting.removeCSS({ target: { tabId }, files }).catch(() => undefined);
  await putOnLook(tabId, look);
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
