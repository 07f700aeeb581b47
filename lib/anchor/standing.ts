import type { Span } from '../claim.ts';
import { type TextRuns, runAt } from './text-runs.ts';

/** Whether the page still holds what was read of it. */
export interface Standing {
  /** Whether the words of a span stand where they were read, with nothing new between them. */
  stands(span: Span): boolean;
}

/** A run holds the white space of its node, the text a space in its place. */
function plain(words: string): string {
  return words.replace(/[\t\n\r\f]/g, ' ');
}

function isThere(runs: TextRuns, run: number, { start, end }: Span): boolean {
  const node = runs.nodes[run]!;
  if (!node.isConnected) return false;
  const inText = runs.inText[run]!;
  const from = Math.max(0, start - inText);
  const to = Math.min(runs.length[run]!, end - inText);
  const now = node.data.slice(runs.inNode[run]! + from, runs.inNode[run]! + to);
  return plain(now) === plain(runs.text.slice(inText + from, inText + to));
}

/**
 * @param wordsIn all words of the page in a span, those that were not read as well: they are compared with
 *   what they were when first asked for, which shows whether something was put between
 */
export function standingOf(runs: TextRuns, wordsIn: (span: Span) => string): Standing {
  const between = new Map<string, string>();

  function isWhole(span: Span): boolean {
    const key = `${span.start}-${span.end}`;
    const now = wordsIn(span);
    const was = between.get(key) ?? now;
    between.set(key, was);
    return now === was;
  }

  return {
    stands(span) {
      const first = Math.max(0, runAt(runs, span.start));
      const last = runAt(runs, span.end - 1);
      for (let run = first; run <= last; run++) if (!isThere(runs, run, span)) return false;
      return runs.nodes[first] === runs.nodes[last] || isWhole(span);
    },
  };
}
