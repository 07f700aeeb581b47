import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Tally } from '../lib/tally/index.ts';
import type { PicturesProps } from './dashboard-pictures.tsx';
import { useWords } from './words-context.ts';

export interface PicturesViewProps extends Omit<PicturesProps, 'tally'> {
  /** undefined while the annotations are being counted. */
  tally: Tally | undefined;
}

/** The pictures; what draws them is fetched when they are first looked at. */
export function PicturesView({ tally, ...calls }: PicturesViewProps) {
  const t = useWords();
  const [drawn, setDrawn] = useState<{ Pictures: FunctionComponent<PicturesProps> }>();
  useEffect(() => {
    void import('./dashboard-pictures.tsx').then(({ DashboardPictures }) =>
      setDrawn({ Pictures: DashboardPictures }),
    );
  }, []);
  if (!tally || !drawn) {
    return (
      <p class="blank" role="status">
        {t('recent_loading')}
      </p>
    );
  }
  if (tally.total === 0) return <p class="blank">{t('found_nothing')}</p>;
  return <drawn.Pictures tally={tally} {...calls} />;
}
