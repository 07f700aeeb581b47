import type { ComponentChild } from 'preact';
import { Card, type CardProps } from '../../components/card.tsx';
import { Dashboard } from '../../components/dashboard.tsx';
import type { DashboardProps } from '../../components/dashboard-props.ts';
import { ExamineData } from '../../components/examine-data.tsx';
import { HelpSheet } from '../../components/help-sheet.tsx';
import { DASHBOARD_HELP } from '../../components/help-keys.ts';
import { EvidenceNotice } from '../../components/evidence-notice.tsx';
import { ImportFile } from '../../components/import-file.tsx';
import { Practice, PRACTICE_TEXT } from '../../components/practice.tsx';
import { SelectionOffer } from '../../components/selection-offer.tsx';
import type { StoreTrouble } from '../../components/store-notice.tsx';
import { Welcome } from '../../components/welcome.tsx';
import { dashboardProps, detailProps } from './dashboard-samples.tsx';
import { numbered } from './many-samples.ts';
import { PLAN } from './import-plan.ts';
import { mountInShadow, mountOnDashboard, mountOnPage } from './mount.tsx';
import { optionsProps } from './options-props.ts';
import { Marks } from './marks-sample.tsx';
import { panelOf, popupOf } from './page-samples.tsx';
import { sampleAnnotation, sampleClaim, SENTENCE } from './samples.ts';
import { SURFACES } from './surface-samples.tsx';
import { transferProps } from './transfer-props.ts';

const nothing = (): void => undefined;
const never = (): Promise<never> => new Promise(() => undefined);

/** What a file would bring, and what the examination of all that is kept has found. */
function checked(): ComponentChild {
  const { importing, examining } = transferProps();
  const plan = { step: 'checked', file: 'theirs.csv', plan: PLAN } as const;
  const found = { step: 'done', sound: 2310, damaged: 1, anew: 0 } as const;
  return (
    <main class="sheet options">
      <ImportFile {...importing} state={plan} />
      <ExamineData {...examining} state={found} />
    </main>
  );
}

const MONEY = {
  type: 'figure',
  low: 47.3e9,
  high: 47.3e9,
  bound: 'exact',
  precision: { low: 47.25e9, high: 47.35e9 },
  currency: 'USD',
} as const;

function card(more: Partial<CardProps>): ComponentChild {
  return (
    <Card
      claim={sampleClaim({ claimant: 'Ruth Mbeki', value: MONEY })}
      sentence={SENTENCE}
      offsetInSentence={SENTENCE.indexOf('$47.3')}
      state="new"
      onSave={never}
      onDelete={never}
      onRestore={never}
      onDraft={nothing}
      onClose={nothing}
      onNext={nothing}
      onPrevious={nothing}
      {...more}
    />
  );
}

function rated(): ComponentChild {
  const annotation = sampleAnnotation({ rating: 'mostly-false' });
  const body = { ...annotation.body, note: 'The filing says 46.9.', tags: ['budget'] };
  return card({ annotation: { ...annotation, body }, state: 'anchored' });
}

function changed(): ComponentChild {
  const sentence = SENTENCE.replace('47.3', '46.9');
  const annotation = sampleAnnotation({ sentence, text: '$46.9 billion' });
  return card({ annotation, state: 'changed' });
}

function welcome(): ComponentChild {
  const { onAllow, onOnlySites, onOnlyWhenAsked } = optionsProps().reading;
  const claims = ['21%', '$47.3 billion', 'More than 1 billion people'].map((text, index) => ({
    claim: sampleClaim({ text }, PRACTICE_TEXT),
    mark: index === 1 ? ('false' as const) : ('checkable' as const),
  }));
  return (
    <Welcome access="all" {...{ onAllow, onOnlySites, onOnlyWhenAsked }}>
      <Practice claims={claims} onOpen={nothing} />
    </Welcome>
  );
}

function dashboard(more: Partial<DashboardProps> = {}): ComponentChild {
  return <Dashboard {...dashboardProps()} {...more} />;
}

const detail = (): ComponentChild => (
  <Dashboard {...dashboardProps({ list: { open: detailProps(numbered(1)) } })} />
);

const help = (): ComponentChild => (
  <HelpSheet
    surface={DASHBOARD_HELP}
    commands={[
      { name: 'next-claim', description: 'Open the next claim', shortcut: 'Alt+Shift+J' },
      { name: 'read-page', description: 'Find the claims of this page', shortcut: '' },
    ]}
    onChangeKeys={nothing}
    onClose={nothing}
  />
);

const ACTS = { onSaveCopy: nothing, onRetry: nothing, onBackup: nothing, onLater: nothing };

function notice(trouble: StoreTrouble): ComponentChild {
  return popupOf({ notice: { trouble, ...ACTS } });
}

const inPage = (): ComponentChild => (
  <div style="display: grid; gap: 24px">
    <SelectionOffer onCheck={nothing} />
    <EvidenceNotice
      news={{ type: 'added', claim: '$47.3 billion' }}
      onBack={nothing}
      onUndo={nothing}
      onDone={nothing}
    />
  </div>
);

export interface PictureSample {
  show(): ComponentChild;
  mount: typeof mountOnPage;
  /** CSS pixels. */
  width: number;
  height: number;
  /** Pixels round it: what stands in a page has none of its own. */
  around?: number;
}

const inCard = { mount: mountInShadow, width: 392, height: 600, around: 16 };
const inTab = { mount: mountOnDashboard, width: 960, height: 400 };
const inPopup = { mount: mountOnPage, width: 360, height: 560 };
const onPage = { mount: mountOnPage, width: 400, height: 600 };

/** Every surface as a reader sees it, with something on it. */
export const PICTURES: Record<string, PictureSample> = {
  welcome: { ...onPage, show: welcome, width: 660, height: 900 },
  'card-new': { ...inCard, show: () => card({}), height: 480 },
  'card-rated': { ...inCard, show: rated, height: 560 },
  'card-changed': { ...inCard, show: changed, height: 640 },
  'in-page': { ...inCard, show: inPage, height: 220 },
  panel: { ...onPage, show: panelOf, height: 480 },
  popup: { ...inPopup, show: () => popupOf() },
  dashboard: { ...inTab, show: dashboard },
  'dashboard-detail': { ...inTab, show: detail },
  'dashboard-pictures': { ...inTab, show: () => dashboard({ view: 'pictures' }) },
  'dashboard-trash': { ...inTab, show: () => dashboard({ view: 'trash' }), height: 240 },
  'dashboard-files': {
    ...inTab,
    show: () => dashboard({ view: 'files' }),
    width: 640,
    height: 480,
  },
  checked: { ...onPage, show: checked, width: 560, height: 940 },
  options: { ...onPage, show: SURFACES.options, width: 560, height: 700 },
  help: { ...onPage, show: help, width: 460 },
  'notice-urgent': { ...inPopup, show: () => notice({ kind: 'newer' }), height: 240 },
  'notice-calm': {
    ...inPopup,
    show: () => notice({ kind: 'unsaved', changes: 1200 }),
    height: 240,
  },
  marks: { ...onPage, show: () => <Marks />, height: 420 },
};
