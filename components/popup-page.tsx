import type { Annotation } from '../lib/annotation.ts';
import type { PageSummary } from '../lib/page/types.ts';
import { countWords } from './count-words.ts';
import { KindCounts } from './kind-counts.tsx';
import { RatingCounts } from './rating-counts.tsx';
import { statesOf } from './page-states.ts';
import type { PopupPage, PopupProps } from './popup-props.ts';
import { StrictnessChoice } from './strictness-choice.tsx';
import { useWords } from './words-context.ts';

type Calls = Pick<PopupProps, 'onReadPage' | 'onSiteSwitch' | 'onGrantAccess'> &
  Partial<Pick<PopupProps, 'onGrantSite' | 'onNextUnchecked' | 'strictness' | 'onStrictness'>>;

function Loading() {
  const t = useWords();
  return (
    <p class="plain" role="status">
      {t('page_loading')}
    </p>
  );
}

interface ReadingProps extends Pick<Calls, 'onNextUnchecked'> {
  summary: PageSummary;
  annotations: Annotation[];
}

/** Whether any claim of the page has no verdict on what it says now. */
function hasUnchecked(summary: PageSummary, annotations: readonly Annotation[]): boolean {
  const states = statesOf(summary);
  const checked = annotations.filter(
    ({ id, body }) => states.get(id) === 'anchored' && body.rating !== 'to-check',
  );
  return checked.length < summary.claims;
}

function Reading({ summary, annotations, onNextUnchecked }: ReadingProps) {
  const t = useWords();
  const rated = annotations.length;
  if (summary.claims === 0) return <p class="plain">{t('page_no_claims')}</p>;
  return (
    <>
      <p class="headline" role="status">
        {countWords(t, 'claims', summary.claims)}
      </p>
      <p class="aside">{rated > 0 ? countWords(t, 'rated', rated) : t('rated_none')}</p>
      <RatingCounts annotations={annotations} states={statesOf(summary)} />
      <KindCounts kinds={summary.kinds} />
      {onNextUnchecked && hasUnchecked(summary, annotations) && (
        <button type="button" class="primary" onClick={onNextUnchecked}>
          {t('next_unchecked')}
        </button>
      )}
    </>
  );
}

interface StandingProps {
  title: string;
  text: string;
  act?: { words: string; onAct(): void };
}

/** A page that is not being read: what is so, why, and what to do about it. */
function Standing({ title, text, act }: StandingProps) {
  return (
    <>
      <p class="headline">{title}</p>
      <p class="plain">{text}</p>
      {act && (
        <button type="button" class="primary" onClick={act.onAct}>
          {act.words}
        </button>
      )}
    </>
  );
}

function PageState({ page, ...calls }: { page: PopupPage } & Calls) {
  const t = useWords();
  switch (page.status) {
    case 'reading':
      return (
        <>
          {page.summary ? (
            <Reading
              summary={page.summary}
              annotations={page.annotations}
              onNextUnchecked={calls.onNextUnchecked}
            />
          ) : (
            <Loading />
          )}
          {calls.onStrictness && calls.strictness && (
            <StrictnessChoice strictness={calls.strictness} onChoose={calls.onStrictness} />
          )}
          {page.once && (
            <button type="button" onClick={calls.onGrantAccess}>
              {t('grant_access')}
            </button>
          )}
        </>
      );
    case 'loading':
      return <Loading />;
    case 'off':
      return (
        <Standing
          title={t('page_off')}
          text={t('page_off_text', page.site)}
          act={{ words: t('read_this_page'), onAct: calls.onReadPage }}
        />
      );
    case 'not-article':
      return (
        <Standing
          title={t('page_not_article')}
          text={t('page_not_article_text')}
          act={{ words: t('read_this_page'), onAct: calls.onReadPage }}
        />
      );
    case 'no-access':
      return (
        <>
          <Standing
            title={t(page.revoked ? 'page_revoked' : 'page_no_access')}
            text={t(page.revoked ? 'page_revoked_text' : 'page_no_access_text', page.site)}
            act={{ words: t('read_this_page'), onAct: calls.onReadPage }}
          />
          <div class="acts">
            {calls.onGrantSite && (
              <button type="button" onClick={calls.onGrantSite}>
                {t('grant_site', page.site)}
              </button>
            )}
            <button type="button" onClick={calls.onGrantAccess}>
              {t('grant_access')}
            </button>
          </div>
        </>
      );
    case 'unsupported':
      return <Standing title={t('page_unsupported')} text={t('page_unsupported_text')} />;
    case 'error':
      return (
        <Standing
          title={t('page_error')}
          text={page.error ?? t('page_error_text')}
          act={{ words: t('try_again'), onAct: calls.onReadPage }}
        />
      );
  }
}

/** What there is to say of the page in front. */
export function PopupPageSection(props: { page: PopupPage } & Calls) {
  const t = useWords();
  return (
    <section class="popup-page" aria-label={t('this_page')}>
      <PageState {...props} />
    </section>
  );
}
