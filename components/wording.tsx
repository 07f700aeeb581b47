import type { DiffRun } from './word-diff.ts';

export interface WordingProps {
  runs: DiffRun[];
  /** What its changed words are: gone since, or new. */
  as: 'del' | 'ins';
}

/** Code units kept of what stayed the same, next to each change, and at most of a change itself. */
const AROUND = 90;
const MOST = 400;

function head(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, text.lastIndexOf(' ', length))} …` : text;
}

function tail(text: string, length: number): string {
  return text.length > length ? `… ${text.slice(text.indexOf(' ', -length) + 1)}` : text;
}

/** What stayed the same, cut where no change is near. */
function same(text: string, isFirst: boolean, isLast: boolean): string {
  if (isFirst) return isLast ? head(text, MOST) : tail(text, AROUND);
  if (isLast) return head(text, AROUND);
  return text.length > 2 * AROUND ? head(text, AROUND) + tail(text, AROUND).slice(1) : text;
}

/** A sentence with the words that changed marked as gone or as new. */
export function Wording({ runs, as: Tag }: WordingProps) {
  return (
    <q class="quotation" dir="auto">
      {runs.map(({ text, changed }, index) =>
        changed ? (
          <Tag key={index}>{head(text, MOST)}</Tag>
        ) : (
          same(text, index === 0, index === runs.length - 1)
        ),
      )}
    </q>
  );
}
