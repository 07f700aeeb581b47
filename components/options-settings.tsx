import { useRef, useState } from 'preact/hooks';
import type { OptionsRecord } from '../lib/formats/options/options-record.ts';
import {
  MOST_CHARACTERS,
  type OptionsFileProblem,
  type OptionsRead,
  readOptions,
} from '../lib/formats/options/read-options.ts';
import type { MessageKey } from '../lib/words.ts';
import { FileButton } from './file-button.tsx';
import { OptionsSection } from './options-section.tsx';
import { SettingsPreview } from './settings-preview.tsx';
import { useWords } from './words-context.ts';

const PROBLEMS = {
  'not-json': 'settings_not_json',
  'not-ours': 'settings_not_ours',
  newer: 'file_newer',
} as const satisfies Record<OptionsFileProblem, MessageKey>;

/** A character takes four bytes at most: a file longer than that need not be read to be refused. */
async function readFile(file: File): Promise<OptionsRead | OptionsFileProblem> {
  return file.size > 4 * MOST_CHARACTERS ? 'not-ours' : readOptions(await file.text());
}

export interface SettingsProps {
  /** As they stand; undefined while they are being read. */
  now: OptionsRecord | undefined;
  defaults: OptionsRecord;
  /** Saves them as a file. */
  onExport(): void;
  onApply(options: Partial<OptionsRecord>): Promise<void>;
}

interface News {
  words: string;
  /** The options before; undefined once they are so again. */
  before?: OptionsRecord;
}

type Found = { file: string; read: OptionsRead } | undefined;

/** The options out to a file, in from one, and back to what they were at first. */
export function OptionsSettings({ now, defaults, onExport, onApply }: SettingsProps) {
  const t = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [found, setFound] = useState<Found>();
  const [problem, setProblem] = useState<string>();
  const [news, setNews] = useState<News>();

  async function check(file: File): Promise<void> {
    const read = await readFile(file).catch((): OptionsFileProblem => 'not-json');
    setNews(undefined);
    setProblem(typeof read === 'string' ? t(PROBLEMS[read], file.name) : undefined);
    setFound(typeof read === 'string' ? undefined : { file: file.name, read });
  }

  async function apply(options: Partial<OptionsRecord>, told: News): Promise<void> {
    // Before it is waited for: a file chosen meanwhile is another.
    setFound(undefined);
    setProblem(undefined);
    await onApply(options);
    setNews(told);
    button.current?.focus();
  }

  if (!now) return null;
  return (
    <OptionsSection id="settings" title={t('settings_title')} text={t('settings_text')}>
      <div class="acts" data-find>
        <button type="button" onClick={onExport}>
          {t('export_names')}
        </button>
        <FileButton
          label={t('import_names')}
          accept=".json,application/json"
          button={button}
          onFile={(file) => void check(file)}
        />
        <button
          type="button"
          onClick={() => void apply(defaults, { words: t('settings_reset_done'), before: now })}
        >
          {t('settings_reset')}
        </button>
      </div>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {found && (
        <SettingsPreview
          {...found}
          now={now}
          onCancel={() => setFound(undefined)}
          onApply={() =>
            void apply(found.read.options, {
              words: t('settings_done', found.file),
              before: now,
            })
          }
        />
      )}
      <div class="acts">
        <p role="status">{news?.words}</p>
        {news?.before && (
          <button
            type="button"
            onClick={() => void apply(news.before ?? {}, { words: t('settings_undone') })}
          >
            {t('undo')}
          </button>
        )}
      </div>
    </OptionsSection>
  );
}
