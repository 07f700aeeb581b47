import { useRef, useState } from 'preact/hooks';
import { countWords } from '@/components/count-words';
import { fileProblemWords } from '@/components/file-problem-words';
import type { ImportChoices } from '@/components/import-conflicts';
import type { ImportProps, ImportState } from '@/components/import-file';
import type { KeptSettings } from '@/lib/formats/file-entry';
import { FileRefused } from '@/lib/formats/file-problem';
import { words } from '@/lib/locale';
import { background } from '@/lib/messages';
import { siteRules, strictness } from '@/lib/settings';
import { type Database, TransferStore } from '@/lib/store';
import { fileChunks } from './file-chunks';
import { pause } from './pause';
import type { ImportReceipt } from './transfer';

interface Done {
  receipt: ImportReceipt;
  at: string;
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

async function takeSettings({ strictness: level, siteRules: rules }: KeptSettings): Promise<void> {
  if (level) await strictness.setValue(level);
  if (rules) await siteRules.setValue({ ...rules, ...(await siteRules.getValue()) });
}

/** What became of the ratings: how many are new or say something else, and how many only have more history. */
function outcomeOf(key: 'import_done' | 'import_stopped', receipt: ImportReceipt): string {
  const { added, former, histories } = receipt;
  const said = added.length + former.length - histories;
  const told: string[] = [];
  if (said > 0 || histories === 0 || key === 'import_stopped')
    told.push(countWords(words, key, said));
  if (histories > 0) told.push(countWords(words, 'import_grown', histories));
  return told.join(' ');
}

/** Imports of files, one at a time; what reads them is loaded when a file is chosen. */
export function useImport(db: Database): ImportProps {
  const [state, setState] = useState<ImportState>({ step: 'none' });
  const ending = useRef(new AbortController());
  const chosen = useRef<{ file: File; settings?: KeptSettings | undefined }>(undefined);
  const done = useRef<Done>(undefined);
  const store = useRef(new TransferStore(db, () => new Date().toISOString())).current;

  /** Reads a file, and shows how far it is: by its bytes or, where they are read all at once, by its entries. */
  async function begin(file: File, step: 'checking' | 'writing') {
    let isStreamed = true;
    const show = (share: number) => setState({ step, file: file.name, done: share });
    const { readFile } = await import('./transfer');
    const read = await readFile(fileChunks(file, (share) => isStreamed && show(share)));
    isStreamed = read.isStreamed;
    show(0);
    const onProgress = (_: number, share: number): void => void (isStreamed || show(share));
    return { read, options: { signal: ending.current.signal, onProgress, pause } };
  }

  async function check(file: File): Promise<void> {
    ending.current = new AbortController();
    setState({ step: 'checking', file: file.name, done: 0 });
    try {
      const { read, options } = await begin(file, 'checking');
      const { planImport } = await import('./transfer');
      const plan = await planImport(read, store, options);
      chosen.current = { file, settings: plan.settings };
      setState({ step: 'checked', file: file.name, plan });
    } catch (cause) {
      if (ending.current.signal.aborted) setState({ step: 'none' });
      else setState({ step: 'failed', failure: refusal(file, cause), canUndo: false });
    }
  }

  function refusal({ name }: File, cause: unknown): string {
    return cause instanceof FileRefused
      ? fileProblemWords(words, name, cause.problem, cause.line)
      : words('import_check_failed', name, reasonOf(cause));
  }

  async function write(choices: ImportChoices, withSettings: boolean): Promise<void> {
    if (!chosen.current) return;
    const { file, settings } = chosen.current;
    setState({ step: 'writing', file: file.name, done: 0 });
    const at = new Date().toISOString();
    const { emptyReceipt, runImport } = await import('./transfer');
    const receipt = emptyReceipt();
    done.current = { receipt, at };
    try {
      const { read, options } = await begin(file, 'writing');
      await runImport(read, store, choices, receipt, at, options);
      if (withSettings && settings) await takeSettings(settings);
      const news = outcomeOf('import_done', receipt);
      setState({ step: 'told', news, canUndo: true });
    } catch (cause) {
      const isEnded = ending.current.signal.aborted;
      const stopped = outcomeOf('import_stopped', receipt);
      setState(
        isEnded
          ? { step: 'told', news: stopped, canUndo: true }
          : { step: 'failed', failure: words('import_failed', reasonOf(cause)), canUndo: true },
      );
    }
    await background.refreshPages();
  }

  async function undo(): Promise<void> {
    if (!done.current) return;
    setState({ step: 'taking-back', file: chosen.current?.file.name ?? '' });
    const { receipt, at } = done.current;
    try {
      const { undoImport } = await import('./transfer');
      const stayed = await undoImport(receipt, store, at);
      const news =
        stayed === 0 ? words('import_undone') : countWords(words, 'import_undone_but', stayed);
      setState({ step: 'told', news, canUndo: false });
    } catch (cause) {
      setState({ step: 'failed', failure: reasonOf(cause), canUndo: true });
    }
    await background.refreshPages();
  }

  function cancel(): void {
    ending.current.abort();
    if (state.step === 'checked') setState({ step: 'none' });
  }

  return {
    state,
    onFile: (file) => void check(file),
    onImport: (choices, withSettings) => void write(choices, withSettings),
    onCancel: cancel,
    onUndo: () => void undo(),
  };
}
