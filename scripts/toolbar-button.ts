import { BARE_PAGE, type RunningExtension } from './extension.ts';

/** Waits until the toolbar button over the tab of an address shows this badge, and its title holds these words. */
export async function untilButton(
  extension: RunningExtension,
  url: string,
  badge: string,
  words: string,
): Promise<void> {
  const helper = await extension.open(BARE_PAGE);
  const isSo = async (address: string, wanted: string, said: string): Promise<boolean> => {
    const { action, tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
    const all: { id: number; url?: string }[] = await tabs.query({});
    const tabId = all.find((tab) => tab.url === address)?.id;
    if (tabId === undefined) return false;
    const title: string = await action.getTitle({ tabId });
    return title.includes(said) && (await action.getBadgeText({ tabId })) === wanted;
  };
  await helper.waitForFunction(isSo, { polling: 50, timeout: 30_000 }, url, badge, words);
  await helper.close();
}
