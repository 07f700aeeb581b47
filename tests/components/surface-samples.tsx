import type { ComponentChild } from 'preact';
import { Card } from '../../components/card.tsx';
import { Dashboard } from '../../components/dashboard.tsx';
import { Options } from '../../components/options.tsx';
import { Panel } from '../../components/panel.tsx';
import { Popup, type PopupPage } from '../../components/popup.tsx';
import { Welcome } from '../../components/welcome.tsx';
import type { PageClaim } from '../../lib/page/claim-list.ts';
import { LOOKUPS } from '../../lib/lookup/lookup-choice.ts';
import { HELP } from './help-calls.ts';
import { dashboardProps } from './dashboard-samples.tsx';
import { optionsProps } from './options-props.ts';
import { sampleAnnotation, sampleClaim, SENTENCE } from './samples.ts';

const nothing = (): void => undefined;
const never = (): Promise<never> => new Promise(() => undefined);

function claimOf(text: string, more: Partial<PageClaim> = {}): PageClaim {
  const offset = SENTENCE.indexOf(text);
  return {
    key: text,
    kind: 'money',
    text,
    sentence: SENTENCE,
    offset,
    score: 0.9,
    state: 'new',
    ...more,
  };
}

const ANNOTATION = sampleAnnotation({ rating: 'mostly-false' });

const PAGE: PopupPage = {
  status: 'reading',
  site: 'news.example',
  annotations: [ANNOTATION],
  summary: {
    source: 'https://news.example/story',
    title: 'A story',
    kinds: { money: 2, percentage: 1, rank: 1, date: 1 },
    claims: 5,
    unchecked: 5,
    annotations: [{ id: ANNOTATION.id, state: 'changed' }],
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

function popup(): ComponentChild {
  return (
    <Popup
      page={PAGE}
      recent={[ANNOTATION, sampleAnnotation({ id: 'b', rating: 'true' })]}
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
    />
  );
}

function panel(): ComponentChild {
  const claims = [
    claimOf('$47.3 billion', { annotation: ANNOTATION.id, state: 'changed' }),
    claimOf('fourth quarter', { kind: 'date', score: 0.4 }),
    claimOf('finance chief', { kind: 'rank', score: 0.6 }),
  ];
  return (
    <Panel
      page={PAGE}
      claims={claims}
      inView={{}}
      onShow={nothing}
      onRate={never}
      cardOf={never}
      onOpenCard={nothing}
      onMoveHere={nothing}
      {...leads}
    />
  );
}

const EVIDENCE = {
  title: 'Labour market in the fourth quarter, seasonally adjusted',
  quote: 'Revenue came to 46.9 billion dollars in the quarter.',
  url: 'https://statistics.example/a-rather-long-address/of-a-table/2026/fourth-quarter.html',
  stance: 'refutes',
  accessed: '2026-02-03T12:00:00.000Z',
} as const;

function card(): ComponentChild {
  const annotation = {
    ...ANNOTATION,
    body: { ...ANNOTATION.body, evidence: [EVIDENCE], tags: ['budget'] },
  };
  return (
    <Card
      claim={sampleClaim({ claimant: 'Ruth Mbeki', prediction: true })}
      sentence={SENTENCE}
      offsetInSentence={SENTENCE.indexOf('$47.3')}
      state="changed"
      annotation={annotation}
      onSave={never}
      onDelete={never}
      onRestore={never}
      onDraft={nothing}
      onClose={nothing}
      onNext={nothing}
      onPrevious={nothing}
      onSeekEvidence={nothing}
      lookups={LOOKUPS.map((lookup) => ({ lookup, url: 'https://e.example/', name: 'DuckDuckGo' }))}
      help={HELP}
    />
  );
}

function options(): ComponentChild {
  const props = optionsProps();
  const sites = [{ site: 'a-news-site-with-a-long-name.example', on: false }];
  return <Options {...props} reading={{ ...props.reading, access: 'revoked', sites }} />;
}

function welcome(): ComponentChild {
  const { onAllow, onOnlySites, onOnlyWhenAsked } = optionsProps().reading;
  return <Welcome access="none" {...{ onAllow, onOnlySites, onOnlyWhenAsked }} />;
}

/** Each surface as it is when there is something on it, for tests of what all have in common. */
export const SURFACES = {
  popup,
  panel,
  card,
  options,
  welcome,
  dashboard: () => <Dashboard {...dashboardProps()} />,
};
