import type { RunningExtension } from './extension.ts';
import { tabIdOf } from './main-job.ts';

/** Waits until the toolbar button over the tab of an address shows this badge, and its title holds these words. */
export async function untilButton(
  extension: RunningExtension,
  url: string,
  badge: string,
  words: string,
): Promise<void> {
  const tabId = await tabIdOf(extension, url);
  const helper = await extension.open('/welcome.html');
  const isSo = async (id: number, wanted: string, said: string): Promise<boolean> => {
    const { action } = (globalThis as any).browser ?? (globalThis as any).chrome;
    const title: string = await action.getTitle({ tabId: id });
    return title.includes(said) && (await action.getBadgeText({ tabId: id })) === wanted;
  };
  await helper.waitForFunction(isSo, { polling: 50, timeout: 30_000 }, tabId, badge, words);
  await helper.close();
}
