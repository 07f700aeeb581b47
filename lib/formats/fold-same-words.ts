import { type Annotation, draftKey } from '../annotation.ts';
import type { FileEntry } from './file-entry.ts';

function unique<One>(list: One[], keyOf: (one: One) => string): One[] {
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}

function fold(a: Annotation, b: Annotation): Annotation {
  const notes = unique([a.body.note, b.body.note].filter(Boolean), (note) => note);
  return {
    ...a,
    modified: a.modified > b.modified ? a.modified : b.modified,
    body: {
      rating: a.body.rating === 'to-check' ? b.body.rating : a.body.rating,
      note: notes.join('\n\n'),
      tags: unique([...a.body.tags, ...b.body.tags], (tag) => tag),
      evidence: unique([...a.body.evidence, ...b.body.evidence], ({ url }) => url),
    },
  };
}

/** Other programs keep several notes on the same words; here they become one, with all that they say. */
export function foldSameWords(entries: readonly FileEntry[]): FileEntry[] {
  const byWords = new Map<string, FileEntry & { type: 'annotation' }>();
  const folded: FileEntry[] = [];
  for (const entry of entries) {
    const { type } = entry;
    if (type !== 'annotation') {
      folded.push(entry);
      continue;
    }
    const key = draftKey(entry.annotation.target.source, entry.annotation.target.selector[0]);
    const before = byWords.get(key);
    if (before) before.annotation = fold(before.annotation, entry.annotation);
    else {
      const first = { ...entry };
      byWords.set(key, first);
      folded.push(first);
    }
  }
  return folded;
}
