import type { SeenPage } from '@/lib/annotation-schema';
import { background } from '@/lib/messages';
import type { PageSummary } from '@/lib/page/types';

function seenIn({ source, title, annotations }: PageSummary): SeenPage {
  const corrections = annotations.flatMap(({ id, sentence }) =>
    sentence === undefined ? [] : [{ id, sentence }],
  );
  return { source, title, corrections };
}

/** Gives what tells the background how a page with annotations was seen, where that is news. */
export function seenTeller(): (summary: PageSummary) => void {
  let told = '';
  return (summary) => {
    if (summary.annotations.length === 0) return;
    const seen = seenIn(summary);
    const now = JSON.stringify(seen);
    if (now === told) return;
    told = now;
    // What cannot be kept now is seen again at the next visit.
    background.pageSeen(seen).catch(() => undefined);
  };
}
