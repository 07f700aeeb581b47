import { anchor } from '../../../lib/anchor/anchor.ts';
import { describe } from '../../../lib/anchor/describe.ts';
import { sentenceAround } from '../../../lib/anchor/sentence-around.ts';
import { indexText } from '../../../lib/anchor/text-index.ts';
import type { ClaimKind } from '../../../lib/claim.ts';

/** Text around the sentence, so that it is one of many. */
const BEFORE = 'The council met for four hours behind closed doors.';
const AFTER = 'Nobody was willing to name the date of the next meeting.';

function article(sentences: string): string {
  return `${BEFORE}\n\n${sentences}\n\n${AFTER}`;
}

/** What becomes of a claim when an editor makes other sentences of its own: state and words. */
export function afterEdit(
  claim: string,
  kind: ClaimKind,
  was: string,
  is: string,
  upToIt = claim,
): [string, string?] {
  const text = article(was);
  const start = text.indexOf(upToIt) + upToIt.length - claim.length;
  if (!text.includes(upToIt)) throw new Error(`no "${claim}" in the sentence`);
  const span = { start, end: start + claim.length };
  const around = sentenceAround(text, span);
  const sentence = text.slice(around.start, around.end);
  const now = article(is);
  const found = anchor({ selector: describe(span, text), sentence, kind }, indexText(now));
  return found.state === 'orphan'
    ? ['orphan']
    : [found.state, now.slice(found.span.start, found.span.end)];
}
