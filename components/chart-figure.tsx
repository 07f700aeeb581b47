import type { FunctionComponent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Rating } from '../lib/annotation.ts';
import type { RatingTally } from '../lib/tally/index.ts';
import type { ChartProps } from './chart-props.ts';
import { ChartTable } from './chart-table.tsx';
import { RATING_KEYS } from './rating-mark.tsx';
import { standaloneSvg } from './standalone-svg.tsx';
import { talliesCsv } from './tallies-csv.ts';
import { useMeasured } from './use-measured.ts';
import { WordsContext, useWords } from './words-context.ts';

/** CSS pixels of a saved picture. */
const SAVED_WIDTH = 720;

export interface ChartFigureProps {
  chart: FunctionComponent<ChartProps>;
  /** The question it answers. */
  title: string;
  /** What it shows of how many. */
  note: string;
  /** Of the files: `ratings-by-site`. */
  fileName: string;
  nameHead: string;
  tallies: readonly RatingTally[];
  ratings: readonly Rating[];
  nameOf(name: string): string;
  onShow?: ((name: string) => void) | undefined;
  onSaveFile(name: string, text: string): void;
}

/** A picture with its question, its figures as a table, and both to be saved. */
export function ChartFigure(props: ChartFigureProps) {
  const t = useWords();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useMeasured(frame, 'clientWidth');
  const { chart: Chart, title, tallies, ratings, nameHead, nameOf } = props;
  const shared = { id: `chart${id}`, tallies, ratings, nameOf, label: `${title} ${props.note}` };

  function saveSvg() {
    const picture = (
      <WordsContext.Provider value={t}>
        <Chart {...shared} id={`saved${id}`} width={SAVED_WIDTH} />
      </WordsContext.Provider>
    );
    props.onSaveFile(`${props.fileName}.svg`, standaloneSvg(picture));
  }

  function saveCsv() {
    const head = [nameHead, ...ratings.map((rating) => t(RATING_KEYS[rating])), t('chart_total')];
    props.onSaveFile(`${props.fileName}.csv`, talliesCsv(tallies, ratings, head, nameOf));
  }

  return (
    <section class="figure" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="aside">{props.note}</p>
      <div ref={frame} class="chart-frame">
        {width > 0 && <Chart {...shared} width={width} />}
      </div>
      <details class="unfold">
        <summary>{t('chart_table')}</summary>
        <div class="figures-frame" tabIndex={0} role="group" aria-label={title}>
          <ChartTable
            caption={title}
            tallies={tallies}
            ratings={ratings}
            nameHead={nameHead}
            nameOf={nameOf}
            onShow={props.onShow}
          />
        </div>
      </details>
      <p class="acts">
        <button type="button" class="quiet" onClick={saveSvg}>
          {t('chart_save_svg')}
        </button>
        <button type="button" class="quiet" onClick={saveCsv}>
          {t('chart_save_csv')}
        </button>
      </p>
    </section>
  );
}
