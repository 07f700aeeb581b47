// npm run bench; alone, and for the first part alone: npx node tests/bench/run.ts compare
// Times the detector beside its peers over the corpus's articles, and over texts made to be slow; and anchoring.
import { showAnchoring } from './anchoring.ts';
import { detectClaims } from '../../lib/detect/index.ts';
import { findMentions } from '../../lib/detect/find-mentions.ts';
import { splitSentences } from '../../lib/detect/text/sentences.ts';
import { hostileTexts, readArticles, repeatTo } from './bench-text.ts';
import { INSTALL, loadPeers } from './peers.ts';
import { time, timeRounds, type Contestant } from './time-rounds.ts';

const MEGABYTE = 1e6;
const ROUNDS = 5;

/** What the detector promises: so many times as fast as a peer, or at most so many times as long. */
const PROMISES: Record<string, number> = {
  'wink-nlp': 5,
  'chrono-node': 1.5,
  'Intl.Segmenter': 1 / 3,
};
const MOST_PER_DOUBLING = 1.3;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const own: Contestant = {
  name: 'detectClaims',
  run: (text) => detectClaims(text),
};

const parts: Contestant[] = [
  {
    name: 'finding alone',
    run: (text) => splitSentences(text).map((span) => findMentions(text, span)),
  },
  {
    // Line by line, because on Node 20 it is quadratic in the length of one string.
    name: 'Intl.Segmenter',
    run: (text) => text.split('\n').map((line) => Array.from(segmenter.segment(line)).length),
  },
  { name: '/\\S+/g', run: (text) => text.match(/\S+/g)?.length },
];

function compare(articles: readonly string[]): void {
  const peers = loadPeers();
  if (!peers)
    console.log(`The peers are not installed, and are left out. To have them: ${INSTALL}\n`);
  const texts = repeatTo(MEGABYTE, articles);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const times = timeRounds([own, ...parts, ...(peers ?? [])], texts, ROUNDS);
  const ownTime = times.get(own.name) ?? NaN;
  console.log(`${(length / MEGABYTE).toFixed(2)} MB of articles, medians of ${ROUNDS}:`);
  for (const [name, ms] of times) {
    const promise = PROMISES[name];
    const ratio = ms / ownTime;
    const verdict =
      promise === undefined
        ? ''
        : `  (promised ${promise.toFixed(2)}: ${ratio >= promise ? 'kept' : 'BROKEN'})`;
    const speed = length / MEGABYTE / (ms / 1000);
    console.log(
      `  ${name.padEnd(16)}${speed.toFixed(2).padStart(8)} MB/s   takes ${ratio.toFixed(2)} times our time${verdict}`,
    );
  }
}

/** The least of three runs: what is left when the machine's other work is taken away. */
function leastTime(text: string): number {
  return Math.min(...[1, 2, 3].map(() => time(() => detectClaims(text))));
}

function showGrowth(articles: readonly string[]): void {
  console.log('\nTime by length, and time a byte against that of half the length:');
  let before: number | undefined;
  for (let length = 10_000; length <= 10 * MEGABYTE; length *= 2) {
    const text = repeatTo(length, articles).join('\n').slice(0, length);
    const ms = leastTime(text);
    const growth = before === undefined ? undefined : ms / (2 * before);
    const verdict =
      growth === undefined
        ? ''
        : `  x${growth.toFixed(2)}${growth > MOST_PER_DOUBLING ? ' OVER 1.3' : ''}`;
    console.log(`  ${String(length).padStart(9)}  ${ms.toFixed(1).padStart(8)} ms${verdict}`);
    before = ms;
  }
}

function showHostile(): void {
  console.log('\nA megabyte of each, and time against that of half of it:');
  const halves = new Map(hostileTexts(MEGABYTE / 2));
  for (const [name, text] of hostileTexts(MEGABYTE)) {
    const ms = leastTime(text);
    const growth = ms / leastTime(halves.get(name) ?? '');
    console.log(`  ${name.padEnd(16)}${ms.toFixed(0).padStart(6)} ms   x${growth.toFixed(2)}`);
  }
}

const comparesOnly = process.argv[2] === 'compare';
const articles = readArticles();
if (articles) {
  compare(articles);
  if (!comparesOnly) {
    showGrowth(articles);
    showAnchoring(articles);
  }
} else {
  console.error(
    'No corpus: the bench reads the articles in ../shared/corpus/articles. Put the corpus beside this folder and run again.',
  );
  process.exitCode = 1;
}
if (!comparesOnly) showHostile();
