import type { Annotation } from '../lib/annotation.ts';
import { siteOf } from '../lib/url.ts';
import { dayWords } from './day-words.ts';
import { useWords } from './words-context.ts';

export interface DetailPageProps {
  annotation: Annotation;
  /** The page can be opened only with a connection. */
  offline: boolean;
  onOpenPage(): void;
}

/** Where the claim was read: the page as it called itself, its site, which it cannot make up, and the way back. */
export function DetailPage({ annotation, offline, onOpenPage }: DetailPageProps) {
  const t = useWords();
  const language = t('language_tag');
  const { title, site, author, published, url } = annotation.target.captured;
  const { source } = annotation.target;
  const host = siteOf(source);
  // A file may hold any address as the one visited.
  const address = siteOf(url) === host ? url : source;
  const day = published && (dayWords(published, language) || published);
  return (
    <section class="detail-page">
      <h3 class="label" dir="auto">
        {title || site}
      </h3>
      <p class="aside">
        {[...new Set([site, host, author, day])].filter(Boolean).join(' · ')}
        <br />
        {t('captured_on', dayWords(annotation.created, language))}
      </p>
      <p class="acts">
        <button type="button" onClick={onOpenPage}>
          {t('open_at_claim')}
        </button>
        <a href={address} target="_blank" rel="noopener noreferrer" title={address}>
          {t('open_page')}
        </a>
      </p>
      {offline && <p class="aside">{t('offline_pages')}</p>}
    </section>
  );
}
