import { useState } from 'preact/hooks';
import { countWords } from './count-words.ts';
import type { DataProps } from './options-data.tsx';
import { TypedWord } from './typed-word.tsx';
import { useWords } from './words-context.ts';

/** Deletes everything, once a word is typed; a backup is offered before. */
export function DeleteAll(props: Pick<DataProps, 'ratings' | 'backup' | 'onDeleteAll'>) {
  const { ratings, backup, onDeleteAll } = props;
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const [news, setNews] = useState<{ words: string; isFailure: boolean }>();

  async function run(): Promise<void> {
    setAsked(false);
    try {
      await onDeleteAll();
      setNews({ words: t('delete_all_done'), isFailure: false });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      setNews({ words: t('delete_all_failed', reason), isFailure: true });
    }
  }

  return (
    <div class="delete-all" data-find>
      <button type="button" class="danger" onClick={() => setAsked(true)}>
        {t('delete_all')}
      </button>
      <p role="status" class={news?.isFailure ? 'error' : 'aside'}>
        {news?.words}
      </p>
      {asked && (
        <TypedWord
          title={t('delete_all_title')}
          text={countWords(t, 'delete_all_text', ratings ?? 0)}
          act={t('delete_all_act')}
          onConfirm={() => void run()}
          onCancel={() => setAsked(false)}
        >
          <div class="acts">
            <button type="button" disabled={backup.isWriting} onClick={backup.onBackup}>
              {t(backup.isWriting ? 'working' : 'backup_now')}
            </button>
            {backup.failure && <p class="error">{backup.failure}</p>}
          </div>
        </TypedWord>
      )}
    </div>
  );
}
