import type { Rating } from '../lib/annotation.ts';
import type { ClaimKind } from '../lib/claim.ts';
import {
  dateOf,
  mostOf,
  type PeriodUnit,
  periodsOf,
  type RatingTally,
  type Tally,
} from '../lib/tally/index.ts';
import { ChartBars } from './chart-bars.tsx';
import { ChartColumns } from './chart-columns.tsx';
import { ChartFigure, type ChartFigureProps } from './chart-figure.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { countWords } from './count-words.ts';
import { KIND_KEYS } from './kind-keys.ts';
import { fieldTerm } from './query-terms.ts';
import { RATING_ORDER } from './rating-order.ts';
import { useWords } from './words-context.ts';

/** Names of one picture: more are harder to read than the table. */
const NAMES = 12;

export interface PicturesProps {
  tally: Tally;
  onSaveFile(name: string, text: string): void;
  /** Shows the annotations that a term finds. */
  onTerm(term: string): void;
}

const SAME = (name: string): string => name;

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

/** What the annotations found say together: who and what was rated how, and when. */
export function DashboardPictures({ tally, onSaveFile, onTerm }: PicturesProps) {
  const t = useWords();
  const ratings = present(tally);
  const periods = periodsOf(tally.days);
  const period = new Intl.DateTimeFormat(t('language_tag'), PERIOD_FORMATS[periods.unit]);
  const noteOf = (shown: readonly RatingTally[], all: number): string =>
    shown.length < all ? t('chart_most', shown.length, all) : '';
  const figures: Omit<ChartFigureProps, 'onSaveFile'>[] = [
    {
      chart: ChartBars,
      title: t('chart_sites'),
      fileName: 'ratings-by-site',
      nameHead: t('column_site'),
      tallies: mostOf(tally.sites, NAMES),
      note: '',
      ratings,
      nameOf: SAME,
      onShow: (name: string) => onTerm(fieldTerm('site', name)),
    },
    {
      chart: ChartBars,
      title: t('chart_claimants'),
      fileName: 'ratings-by-claimant',
      nameHead: t('column_claimant'),
      tallies: mostOf(tally.claimants, NAMES),
      note: '',
      ratings,
      nameOf: SAME,
      onShow: (name: string) => onTerm(fieldTerm('claimant', name)),
    },
    {
      chart: ChartBars,
      title: t('chart_kinds'),
      fileName: 'claims-by-kind',
      nameHead: t('column_kind'),
      tallies: mostOf(tally.kinds, NAMES),
      note: '',
      ratings,
      nameOf: (name: string) => t(KIND_KEYS[name as ClaimKind]),
      onShow: (name: string) => onTerm(fieldTerm('kind', name)),
    },
    {
      chart: ChartColumns,
      title: t('chart_time'),
      fileName: 'checked-over-time',
      nameHead: t(`period_${periods.unit}`),
      tallies: periods.tallies,
      note: t(`chart_by_${periods.unit}`),
      ratings: ratings.filter((rating) => rating !== 'to-check'),
      nameOf: (name: string) => period.format(dateOf(name)),
    },
  ];
  const sizes = [tally.sites.size, tally.claimants.size, tally.kinds.size, Infinity];
  return (
    <div class="pictures">
      <p class="pictures-head">{countWords(t, 'pictures_of', tally.total)}</p>
      <ChartLegend chart="legend" ratings={ratings} />
      <div class="figure-grid">
        {figures.map((figure, index) =>
          figure.tallies.length === 0 ? null : (
            <ChartFigure
              key={figure.fileName}
              {...figure}
              note={figure.note || noteOf(figure.tallies, sizes[index] ?? 0)}
              onSaveFile={onSaveFile}
            />
          ),
        )}
      </div>
    </div>
  );
}
