import { useState } from 'preact/hooks';
import {
  type NameStatement,
  nameKey,
  partNames,
  type ReaderName,
  searchNames,
} from '../lib/reader-name.ts';
import { countWords } from './count-words.ts';
import type { NamesProps } from './names-props.ts';
import { useWords } from './words-context.ts';

/** What was done last, and how to take it back. */
export interface NamesNews {
  words: string;
  undo?(): Promise<void>;
}

/** What is being looked for and done in the lists of names. */
export function useNames(props: NamesProps) {
  const t = useWords();
  const [query, setQuery] = useState('');
  const [news, setNews] = useState<NamesNews>();
  const [failure, setFailure] = useState<string>();
  const names = props.names ?? [];

  async function attempt(work: () => Promise<NamesNews>): Promise<void> {
    setFailure(undefined);
    try {
      setNews(await work());
    } catch (reason) {
      setNews(undefined);
      setFailure(reason instanceof Error && reason.message ? reason.message : t('names_failed'));
    }
  }

  async function addAll(statements: NameStatement[]): Promise<NamesNews> {
    const added = await props.onAdd(statements);
    return {
      words: countWords(t, 'names_added', added.length),
      undo: () =>
        attempt(async () => {
          await props.onRemove(added);
          return { words: t('names_as_before') };
        }),
    };
  }

  return {
    names: searchNames(names, query),
    query,
    setQuery,
    news,
    failure,
    /** @throws Error where the name is there already, or could not be kept */
    async addOne(statement: NameStatement) {
      if (partNames([statement], names).there.length > 0) throw new Error(t('error_name_taken'));
      const [added = statement] = await props.onAdd([statement]);
      setNews({ words: t('name_added', added.name) });
    },
    addAll: (statements: NameStatement[]) => attempt(() => addAll(statements)),
    /** @throws Error where another name says the same, or it could not be kept */
    async revise(name: ReaderName, statement: NameStatement) {
      const revised = { ...name, ...statement, key: nameKey(statement) };
      await props.onRevise(revised);
      setNews({ words: t('name_kept', revised.name) });
    },
    remove: (name: ReaderName) =>
      attempt(async () => {
        await props.onRemove([name]);
        const undo = () =>
          attempt(async () => {
            await props.onRestore([name]);
            return { words: t('name_back', name.name) };
          });
        return { words: t('name_removed', name.name), undo };
      }),
  };
}

export type NamesModel = ReturnType<typeof useNames>;
