import { useRef, useState } from 'preact/hooks';
import {
  type ListProblem,
  MOST_CHARACTERS,
  readNameList,
  writeNameList,
} from '../lib/formats/name-list.ts';
import { type NameStatement, partNames, type ReaderName } from '../lib/reader-name.ts';
import type { MessageKey } from '../lib/words.ts';
import { FileButton } from './file-button.tsx';
import { type NamesImport, NamesPreview } from './names-preview.tsx';
import { useWords } from './words-context.ts';

const PROBLEMS = {
  'not-a-list': 'list_is_none',
  newer: 'list_newer',
  'too-long': 'list_too_long',
} as const satisfies Record<ListProblem, MessageKey>;

/** A character takes four bytes at most: a file longer than that need not be read to be refused. */
async function readFile(file: File): Promise<ReturnType<typeof readNameList>> {
  return file.size > 4 * MOST_CHARACTERS ? 'too-long' : readNameList(await file.text());
}

export interface NamesFileProps {
  names: ReaderName[];
  onExport(text: string): void;
  onImport(names: NameStatement[]): void;
}

/** Out to a file, and in from one: read and checked whole, shown, and only then added. */
export function NamesFile({ names, onExport, onImport }: NamesFileProps) {
  const t = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [found, setFound] = useState<NamesImport>();
  const [problem, setProblem] = useState<MessageKey>();

  async function check(file: File) {
    const read = await readFile(file).catch((): ListProblem => 'not-a-list');
    setProblem(typeof read === 'string' ? PROBLEMS[read] : undefined);
    setFound(
      typeof read === 'string'
        ? undefined
        : { file: file.name, ...partNames(read.names, names), rejected: read.rejected },
    );
  }

  function end() {
    setFound(undefined);
    button.current?.focus();
  }

  return (
    <div class="names-file">
      <div class="acts">
        <button
          type="button"
          disabled={names.length === 0}
          onClick={() => onExport(writeNameList(names))}
        >
          {t('export_names')}
        </button>
        <FileButton
          label={t('import_names')}
          accept=".txt,text/plain"
          button={button}
          onFile={(file) => void check(file)}
        />
      </div>
      {problem && (
        <p class="error" role="alert">
          {t(problem)}
        </p>
      )}
      {found && (
        <NamesPreview
          found={found}
          onCancel={end}
          onAdd={() => {
            onImport(found.fresh);
            end();
          }}
        />
      )}
    </div>
  );
}
