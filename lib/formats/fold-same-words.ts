import { type Annotation, draftKey } from '../annotation.ts';
import { LIMIT } from '../annotation-schema.ts';
import type { FileEntry } from './file-entry.ts';

/** Between the notes. */
const PARTED = '\n\n';

function unique<One>(list: One[], keyOf: (one: One) => string): One[] {
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}

/** Whether two have room in one; what has none stands in the file twice. */
function canFold(a: Annotation, b: Annotation): boolean {
  return (
    a.body.note.length + b.body.note.length + PARTED.length <= LIMIT.note &&
    a.body.tags.length + b.body.tags.length <= LIMIT.entries &&
    a.body.evidence.length + b.body.evidence.length <= LIMIT.entries
  );
}

function fold(a: Annotation, b: Annotation): Annotation {
  const notes = unique([a.body.note, b.body.note].filter(Boolean), (note) => note);
  return {
    ...a,
    modified: a.modified > b.modified ? a.modified : b.modified,
    body: {
      rating: a.body.rating === 'to-check' ? b.body.rating : a.body.rating,
      note: notes.join(PARTED),
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
    if (before && canFold(before.annotation, entry.annotation))
      before.annotation = fold(before.annotation, entry.annotation);
    else {
      const first = { ...entry };
      if (!before) byWords.set(key, first);
      folded.push(first);
    }
  }
  return folded;
}
