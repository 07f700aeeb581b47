import type { Facets } from './dashboard-facets.tsx';
import { DashboardFiles } from './dashboard-files.tsx';
import { DashboardHead } from './dashboard-head.tsx';
import { SearchHelp } from './dashboard-help.tsx';
import { DashboardList } from './dashboard-list.tsx';
import { Narrowing } from './dashboard-narrowing.tsx';
import { DashboardNews } from './dashboard-news.tsx';
import { PicturesView } from './dashboard-pictures-view.tsx';
import type { DashboardProps } from './dashboard-props.ts';
import { DashboardSearch } from './dashboard-search.tsx';
import { DashboardTrash } from './dashboard-trash.tsx';
import { StoreNotice } from './store-notice.tsx';
import { asksFor, toggleValue } from './query-terms.ts';
import type { KnownValues } from './search-completions.ts';
import { useWords } from './words-context.ts';

export type { DashboardProps, DashboardView } from './dashboard-props.ts';

function knownOf(facets: Facets | undefined): KnownValues {
  const values = (field: keyof KnownValues): string[] =>
    (facets?.[field] ?? []).map(({ value }) => value);
  return { site: values('site'), tag: values('tag'), claimant: values('claimant') };
}

function Failure({ failure, onRetry }: { failure: string; onRetry(): void }) {
  const t = useWords();
  return (
    <div class="blank">
      <p class="error" role="alert">
        {failure}
      </p>
      <button type="button" class="primary" onClick={onRetry}>
        {t('try_again')}
      </button>
    </div>
  );
}

function Found(props: DashboardProps) {
  const { view, search, list, news } = props;
  const { query, onQuery } = search;
  const known = knownOf(search.facets);
  return (
    <>
      <div class="search-line">
        <DashboardSearch query={query} hints={search.hints} known={known} onQuery={onQuery} />
        <SearchHelp onTry={(example) => onQuery(`${query} ${example}`.trim())} />
      </div>
      <div class="narrowing-and-list">
        <Narrowing search={search} />
        {view === 'pictures' ? (
          <PicturesView
            tally={props.tally}
            onSaveFile={props.onSaveFile}
            onValue={(field, value) => {
              if (!asksFor(query, field, value)) onQuery(toggleValue(query, field, value));
              props.onView('annotations');
            }}
          />
        ) : (
          <DashboardList
            list={list}
            tags={known.tag}
            busy={news?.kind === 'working'}
            onClearSearch={() => onQuery('')}
          />
        )}
      </div>
    </>
  );
}

function Body(props: DashboardProps) {
  const t = useWords();
  const { view, failure, stored, trash, news } = props;
  if (failure !== undefined) return <Failure failure={failure} onRetry={props.onRetry} />;
  if (view === 'trash') return <DashboardTrash trash={trash} busy={news?.kind === 'working'} />;
  if (view === 'files') return <DashboardFiles {...props.files} />;
  if (stored === 0) return <p class="blank">{t('dashboard_empty')}</p>;
  return <Found {...props} />;
}

/** Everything rated: to search, to go over, to change together, and to look at as a whole. */
export function Dashboard(props: DashboardProps) {
  return (
    <main class="sheet dashboard">
      <DashboardHead
        view={props.view}
        onView={props.onView}
        onOptions={props.onOptions}
        help={props.help}
      />
      {props.notice && <StoreNotice {...props.notice} />}
      <Body {...props} />
      <DashboardNews news={props.news} onDismiss={props.onDismissNews} />
    </main>
  );
}
