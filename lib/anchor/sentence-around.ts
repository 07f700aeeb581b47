import type { Span } from '../claim.ts';

/** Words that end in a full stop and no sentence: titles, months, single letters, "U.S.". */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|Rev|Lt|Col|Sgt|Capt|St|Jr|Sr|vs|No|Co|Corp|Inc|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b[A-Za-z])\.$/;
const END = /[.!?…]["'”’)\]]*(?=\s)/g;
const BEGINS = /^\s+["'“‘([]*[\p{Lu}\p{N}$€£]/u;

/** Ends of sentences in a line of text, its own end included. */
function endsIn(line: string): number[] {
  const ends: number[] = [];
  END.lastIndex = 0;
  for (let m = END.exec(line); m; m = END.exec(line)) {
    const end = m.index + m[0].length;
    const before = line.slice(Math.max(0, m.index - 12), m.index + 1);
    if (!ABBREVIATION.test(before) && BEGINS.test(line.slice(end, end + 8))) ends.push(end);
  }
  ends.push(line.length);
  return ends;
}

/** The sentence that holds a span; a line break ends one. A span over several sentences gets them all. */
export function sentenceAround(text: string, span: Span): Span {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(span.start, span.end - 1));
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const ends = endsIn(line);
  const start = ends.findLast((end) => from + end <= span.start) ?? 0;
  const end = ends.find((at) => from + at >= span.end) ?? line.length;
  const lead = /^\s*/.exec(line.slice(start, end))![0].length;
  return { start: from + start + (start === 0 ? 0 : lead), end: from + end };
}
