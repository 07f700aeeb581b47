import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { tabInFront } from '../popup/page-status';

/** The tab that the panel stands beside; another when the reader goes to another. */
export function useTabInFront(): number | undefined {
  const [tabId, setTabId] = useState<number>();
  useEffect(() => {
    const update = (): void => void tabInFront().then(setTabId);
    const { onActivated, onAttached } = browser.tabs;
    update();
    onActivated.addListener(update);
    onAttached.addListener(update);
    return () => {
      onActivated.removeListener(update);
      onAttached.removeListener(update);
    };
  }, []);
  return tabId;
}
