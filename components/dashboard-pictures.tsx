import type { Rating } from '../lib/annotation.ts';
import type { ClaimKind } from '../lib/claim.ts';
import { dateOf, mostOf, type PeriodUnit, periodsOf, type Tally } from '../lib/tally/index.ts';
import { ChartBars } from './chart-bars.tsx';
import { ChartColumns } from './chart-columns.tsx';
import { ChartFigure, type ChartFigureProps } from './chart-figure.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { countWords } from './count-words.ts';
import { KIND_KEYS } from './kind-keys.ts';
import type { FacetField } from './dashboard-facets.tsx';
import { RATING_ORDER } from './rating-order.ts';
import type { Translate } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/** Names of one picture: more are harder to read than the table. */
const NAMES = 12;

export interface PicturesProps {
  tally: Tally;
  onSaveFile(name: string, text: string): void;
  /** Shows the annotations with a value. */
  onValue(field: FacetField, value: string): void;
}

const TITLES = { site: 'chart_sites', claimant: 'chart_claimants', kind: 'chart_kinds' } as const;

const FILES = {
  site: 'ratings-by-site',
  claimant: 'ratings-by-claimant',
  kind: 'claims-by-kind',
} as const;

function present(tally: Tally): Rating[] {
  const kinds = [...tally.kinds.values()];
  return RATING_ORDER.filter((rating) => kinds.some(({ ratings }) => ratings[rating]));
}

const PERIOD_FORMATS: Record<PeriodUnit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

type Figure = Omit<ChartFigureProps, 'onSaveFile' | 'ratings'> & { ratings?: Rating[] };

/** Bars of one name each; where there are more names than can be drawn, the note says so. */
function bars(
  t: Translate,
  field: 'site' | 'claimant' | 'kind',
  tallies: Tally['sites'],
  nameOf: (name: string) => string = (name) => name,
): Figure {
  const tallied = mostOf(tallies, NAMES);
  return {
    chart: ChartBars,
    title: t(TITLES[field]),
    fileName: FILES[field],
    nameHead: t(`column_${field}`),
    tallies: tallied,
    note: tallied.length < tallies.size ? t('chart_most', tallied.length, tallies.size) : '',
    nameOf,
  };
}

function columns(t: Translate, days: Tally['days'], ratings: Rating[]): Figure {
  const { unit, tallies } = periodsOf(days);
  const format = new Intl.DateTimeFormat(t('language_tag'), PERIOD_FORMATS[unit]);
  return {
    chart: ChartColumns,
    title: t('chart_time'),
    fileName: 'checked-over-time',
    nameHead: t(`period_${unit}`),
    tallies,
    note: t(`chart_by_${unit}`),
    ratings: ratings.filter((rating) => rating !== 'to-check'),
    nameOf: (name) => format.format(dateOf(name)),
  };
}

/** What the annotations found say together: who and what was rated how, and when. */
export function DashboardPictures({ tally, onSaveFile, onValue }: PicturesProps) {
  const t = useWords();
  const ratings = present(tally);
  const show = (field: FacetField) => (name: string) => onValue(field, name);
  const kindWords = (name: string): string => t(KIND_KEYS[name as ClaimKind]);
  const figures: Figure[] = [
    { ...bars(t, 'site', tally.sites), onShow: show('site') },
    { ...bars(t, 'claimant', tally.claimants), onShow: show('claimant') },
    { ...bars(t, 'kind', tally.kinds, kindWords), onShow: show('kind') },
    columns(t, tally.days, ratings),
  ];
  return (
    <div class="pictures">
      <p class="pictures-head">{countWords(t, 'pictures_of', tally.total)}</p>
      <ChartLegend chart="legend" ratings={ratings} />
      <div class="figure-grid">
        {figures
          .filter(({ tallies }) => tallies.length > 0)
          .map((figure) => (
            <ChartFigure
              key={figure.fileName}
              ratings={ratings}
              {...figure}
              onSaveFile={onSaveFile}
            />
          ))}
      </div>
    </div>
  );
}
