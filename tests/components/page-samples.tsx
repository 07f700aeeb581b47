import type { ComponentChild } from 'preact';
import { Panel } from '../../components/panel.tsx';
import { Popup, type PopupPage, type PopupProps } from '../../components/popup.tsx';
import type { PageClaim } from '../../lib/page/claim-list.ts';
import { HELP } from './help-calls.ts';
import { sampleAnnotation } from './samples.ts';

const nothing = (): void => undefined;
const never = (): Promise<never> => new Promise(() => undefined);

const WAS = 'Revenue came to $46.9 billion in the quarter, the company said on Tuesday.';
const IS = WAS.replace('46.9', '47.3');
const JOBS = 'More than 3,000 jobs were lost, the largest cut in its history.';

const CHANGED = sampleAnnotation({ sentence: WAS, text: '$46.9 billion', rating: 'false' });
const TRUE = sampleAnnotation({ id: 'b', sentence: JOBS, text: '3,000 jobs', rating: 'true' });

function claimOf(text: string, sentence: string, more: Partial<PageClaim> = {}): PageClaim {
  const offset = sentence.indexOf(text);
  const plain = { kind: 'money', score: 0.9, state: 'new' } as const;
  return { key: text, text, sentence, offset, ...plain, ...more };
}

const CLAIMS = [
  claimOf('$47.3 billion', IS, { annotation: CHANGED.id, state: 'changed' }),
  claimOf('3,000 jobs', JOBS, { kind: 'quantity', annotation: TRUE.id, state: 'anchored' }),
  claimOf('largest cut', JOBS, { kind: 'rank', score: 0.6 }),
];

const PAGE: PopupPage = {
  status: 'reading',
  site: 'news.example',
  annotations: [CHANGED, TRUE],
  summary: {
    source: 'https://news.example/story',
    title: 'A story',
    kinds: { money: 2, quantity: 1, rank: 1, date: 1 },
    claims: 5,
    unchecked: 4,
    annotations: [
      { id: CHANGED.id, state: 'changed', sentence: IS },
      { id: TRUE.id, state: 'anchored' },
    ],
  },
};

const leads = {
  onGoTo: nothing,
  onReadPage: nothing,
  onSiteSwitch: nothing,
  onGrantAccess: nothing,
  onDashboard: nothing,
  onOptions: nothing,
  help: HELP,
};

/** The popup over a page with a changed, a checked and unchecked claims. */
export function popupOf(more: Partial<PopupProps> = {}): ComponentChild {
  return (
    <Popup
      page={PAGE}
      recent={[sampleAnnotation({ id: 'c', rating: 'misleading', site: 'paper.example' })]}
      hasMore
      onMore={nothing}
      onRecheck={nothing}
      onMoveHere={nothing}
      onSearch={nothing}
      strictness="balanced"
      onStrictness={nothing}
      onNextUnchecked={nothing}
      onPanel={nothing}
      {...leads}
      {...more}
    />
  );
}

/** The side panel beside the same page. */
export function panelOf(): ComponentChild {
  return (
    <Panel
      page={PAGE}
      claims={CLAIMS}
      inView={{ first: '3,000 jobs', after: 'largest cut' }}
      onShow={nothing}
      onRate={never}
      cardOf={never}
      onOpenCard={nothing}
      onMoveHere={nothing}
      {...leads}
    />
  );
}
