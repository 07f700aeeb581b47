import { anchor } from '../../lib/anchor/anchor.ts';
import { describe } from '../../lib/anchor/describe.ts';
import type { Kept } from '../../lib/anchor/kept.ts';
import { keptSentence } from '../../lib/anchor/kept-sentence.ts';
import { indexText } from '../../lib/anchor/text-index.ts';
import { detectClaims } from '../../lib/detect/index.ts';
import { time } from './time-rounds.ts';

const WORDS = 100_000;
const ANNOTATIONS = 200;
/** Of the annotations, one in so many is on a sentence that is gone, and one in so many on a changed figure. */
const GONE = 4;
const CHANGED = 4;
/** Milliseconds for all of them, the index of the page included. */
const MOST = 300;
const ROUNDS = 5;

/** A page of so many words, no two of its paragraphs alike. */
function longPage(articles: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let words = 0, n = 0; words < WORDS; n++) {
    const text = articles[n % articles.length]!.replaceAll(/\d/g, (digit) =>
      String((Number(digit) + Math.floor(n / articles.length)) % 10),
    );
    paragraphs.push(text);
    words += text.split(/\s+/).length;
  }
  return paragraphs.join('\n\n');
}

function annotate(text: string): Kept[] {
  const claims = detectClaims(text).claims.filter(({ kind }) => kind !== 'name');
  const step = Math.max(1, Math.floor(claims.length / ANNOTATIONS));
  return claims
    .filter((_, n) => n % step === 0)
    .slice(0, ANNOTATIONS)
    .map((claim) => ({
      selector: describe(claim, text),
      sentence: keptSentence(claim, text),
      kind: claim.kind,
    }));
}

/** The page as it is later: some sentences gone, some figures others. */
function revise(text: string, kept: readonly Kept[]): string {
  return kept.reduce((now, { sentence }, n) => {
    if (n % GONE === 0) return now.replaceAll(sentence, '');
    return n % CHANGED === 1 ? now.replaceAll(sentence, sentence.replaceAll(/\d/g, '7')) : now;
  }, text);
}

/** Times finding 200 annotations again in a page of 100,000 words, as it was and as it was revised. */
export function showAnchoring(articles: readonly string[]): void {
  const text = longPage(articles);
  const kept = annotate(text);
  const pages = { 'as it was': text, revised: revise(text, kept) };
  console.log(`\n${kept.length} annotations on a page of ${WORDS} words, best of ${ROUNDS}:`);
  for (const [name, page] of Object.entries(pages)) {
    const states: Record<string, number> = {};
    const run = (): void => {
      const index = indexText(page);
      for (const { state } of kept.map((one) => anchor(one, index)))
        states[state] = (states[state] ?? 0) + 1 / ROUNDS;
    };
    const ms = Math.min(...Array.from({ length: ROUNDS }, () => time(run)));
    const found = Object.entries(states).map(([state, count]) => `${Math.round(count)} ${state}`);
    const verdict = ms <= MOST ? 'kept' : 'BROKEN';
    console.log(
      `  ${name.padEnd(12)}${ms.toFixed(0).padStart(6)} ms  (promised ${MOST}: ${verdict})  ${found.join(', ')}`,
    );
  }
}
