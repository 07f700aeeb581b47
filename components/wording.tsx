import { nearWords } from './excerpt.ts';
import type { DiffRun } from './word-diff.ts';

export interface WordingProps {
  runs: DiffRun[];
  /** What its changed words are: gone since, or new. */
  as: 'del' | 'ins';
}

/** Code units kept of what stayed the same, on either side of a change; and at most of a change itself. */
const AROUND = 90;
/** And where there is room for no more. */
const NEAR = 30;
const MOST = 400;

/** The beginning of a text, up to a space. */
function head(text: string, length: number): string {
  const end = text.length > length ? text.lastIndexOf(' ', length) : text.length;
  return end < text.length ? `${text.slice(0, Math.max(end, 0))} …` : text;
}

function tail(text: string, length: number): string {
  const start = text.length > length ? text.indexOf(' ', text.length - length) : 0;
  return start > 0 ? `… ${text.slice(start + 1)}` : text;
}

/** What stayed the same and follows a change, whose far end is left out where there is little room. */
function After({ text }: { text: string }) {
  const { to } = nearWords({ before: '', claim: '', after: text }, NEAR);
  return (
    <>
      {text.slice(0, to)}
      {to < text.length && <span class="far">{text.slice(to)}</span>}
    </>
  );
}

function Before({ text }: { text: string }) {
  const { from } = nearWords({ before: text, claim: '', after: '' }, NEAR);
  return (
    <>
      {from > 0 && <span class="far">{text.slice(0, from)}</span>}
      {text.slice(from)}
    </>
  );
}

/** What stayed the same, cut where no change is near. */
function Same({ text, isFirst, isLast }: { text: string; isFirst: boolean; isLast: boolean }) {
  if (isFirst && isLast) return <>{head(text, MOST)}</>;
  if (isFirst) return <Before text={tail(text, AROUND)} />;
  if (isLast) return <After text={head(text, AROUND)} />;
  if (text.length <= 2 * AROUND) return <>{text}</>;
  return <>{`${head(text, AROUND)}${tail(text, AROUND).slice(1)}`}</>;
}

/** A sentence with the words that changed marked as gone or as new. */
export function Wording({ runs, as: Tag }: WordingProps) {
  return (
    <q class="quotation" dir="auto">
      {runs.map(({ text, changed }, index) =>
        changed ? (
          <Tag key={index}>{head(text, MOST)}</Tag>
        ) : (
          <Same key={index} text={text} isFirst={index === 0} isLast={index === runs.length - 1} />
        ),
      )}
    </q>
  );
}
