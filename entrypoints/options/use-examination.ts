import { useState } from 'preact/hooks';
import type { Examination, ExamineProps } from '@/components/examine-data';
import { type Database, Upkeep } from '@/lib/store';

/** The examination of all that is kept; damaged rows are set aside as they are. */
export function useExamination(db: Database): ExamineProps {
  const [state, setState] = useState<Examination>({ step: 'none' });
  async function examine(): Promise<void> {
    setState({ step: 'working' });
    try {
      const found = await new Upkeep(db).examine(new Date().toISOString());
      const { sound, setAside: damaged, indexedAnew: anew } = found;
      setState({ step: 'done', sound, damaged, anew });
    } catch {
      setState({ step: 'failed' });
    }
  }
  return { state, onExamine: () => void examine() };
}
