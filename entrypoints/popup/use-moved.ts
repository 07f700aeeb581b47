import { useEffect, useState } from 'preact/hooks';
import { background } from '@/lib/messages';
import type { MovedPage } from '@/lib/page/types';

/**
 * The page with annotations whose article the one in a tab seems to be.
 *
 * @param source the page's; undefined while it is not known
 * @param isUnrated whether it is read and has no annotations of its own: only then it is looked for
 */
export function useMoved(
  tabId: number,
  source: string | undefined,
  isUnrated: boolean,
): MovedPage | undefined {
  const [moved, setMoved] = useState<MovedPage>();
  useEffect(() => {
    let isOver = false;
    setMoved(undefined);
    if (!isUnrated || !source) return undefined;
    // Nothing is offered where the page cannot be asked.
    background.movedFrom(tabId).then(
      (page) => !isOver && setMoved(page),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [tabId, source, isUnrated]);
  return moved;
}
