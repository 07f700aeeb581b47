import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameFinding } from '../lib/claim.ts';
import {
  createNameIndex,
  findMisspelled,
  foldName,
  nameCandidates,
  type NameIndex,
  type NameLists,
  parseNameList,
} from '../lib/detect/names/index.ts';
import { loadNames } from './load-names.ts';
import { newsTexts } from './news-texts.ts';
import { randomEdit, randomFrom } from './random-edit.ts';

/** Sentences of news that say nothing of who a name is; `*` stands for the name. */
const SENTENCES = [
  'On Tuesday, * said that the plan would go ahead.',
  'The decision came a week after * had called for a review.',
  'A report published on Friday mentioned * several times.',
  '* did not immediately respond to a request for comment.',
  'It was not clear whether * would take part in the talks.',
  'People familiar with the matter said * was considering an offer.',
  'Critics of * said the figures had been misleading from the start.',
  'Shares fell 3% after remarks by * were made public on Monday.',
];
const SEED = 20260729;
const EDITS = 4000;
const MEGABYTE = 1e6;

export interface NamesScore {
  /** Of the misspellings of the corpus: how many are found with the right suggestion. */
  misspellings: { right: number; of: number; missed: string[] };
  /** Of names of the list with one random edit. */
  edits: { recall: number; rightOfFound: number; of: number; missed: string[]; wrong: string[] };
  /** Distinct names marked in the articles of the corpus, which have been edited with care. */
  alarms: { names: string[]; megabytes: number; perMegabyte: number };
  cost: { packageBytes: number; indexMs: number; indexMegabytes: number; lookUpMs: number };
}

/** What the detector of misspelled names reaches; `shared` is the folder that holds the corpus. */
export async function evalNames(shared: string): Promise<NamesScore | undefined> {
  const corpus = join(shared, 'corpus');
  if (!existsSync(corpus)) return undefined;
  const lists = await loadNames();
  const { index, ...cost } = measuredIndex(lists);
  const texts = newsTexts(corpus);
  return {
    misspellings: scoreMisspellings(join(corpus, 'names.tsv'), index),
    edits: scoreEdits(lists, index),
    alarms: scoreAlarms(texts, index),
    cost: { ...cost, lookUpMs: lookUpMs(texts, index) },
  };
}

function find(text: string, index: NameIndex): NameFinding[] {
  return findMisspelled(nameCandidates(text), index);
}

function measuredIndex(lists: NameLists) {
  const packageBytes = Buffer.byteLength(JSON.stringify(lists));
  const before = heap();
  const start = performance.now();
  const index = createNameIndex(lists);
  const indexMs = performance.now() - start;
  return { index, packageBytes, indexMs, indexMegabytes: (heap() - before) / MEGABYTE };
}

/** Exact only where Node was started with --expose-gc. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function scoreMisspellings(path: string, index: NameIndex): NamesScore['misspellings'] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const missed: string[] = [];
  lines.forEach((line, at) => {
    const [wrong = '', right = ''] = line.split('\t');
    const found = find(sentence(at, wrong), index);
    if (!isRight(found, sentence(at, wrong), sentence(at, right)))
      missed.push(`${wrong} (${right})`);
  });
  return { right: lines.length - missed.length, of: lines.length, missed };
}

function scoreEdits({ listed }: NameLists, index: NameIndex): NamesScore['edits'] {
  const names = parseNameList(listed);
  const random = randomFrom(SEED);
  const missed: string[] = [];
  const wrong: string[] = [];
  let of = 0;
  while (of < EDITS) {
    const { name } = names[Math.floor(random() * names.length)]!;
    const edited = randomEdit(name, random);
    if (!edited) continue;
    const text = sentence(of, edited);
    const found = find(text, index);
    if (found.length === 0) missed.push(`${edited} (${name})`);
    else if (!isRight(found, text, sentence(of, name))) {
      wrong.push(`${edited} (${name}): ${found[0]!.suggestion.text}`);
    }
    of++;
  }
  const recall = (of - missed.length) / of;
  const rightOfFound = (of - missed.length - wrong.length) / (of - missed.length);
  return { recall, rightOfFound, of, missed, wrong };
}

function sentence(at: number, name: string): string {
  return SENTENCES[at % SENTENCES.length]!.replace('*', () => name);
}

/** Whether the sentence is right with the suggestion in place; capitals and accents aside. */
function isRight(found: readonly NameFinding[], wrong: string, right: string): boolean {
  const [one] = found;
  return (
    one !== undefined && foldName(wrong.replace(one.candidate, repaired(one))) === foldName(right)
  );
}

/** The candidate with the suggestion in place of its wrong words. */
function repaired({ candidate, span, suggestion }: NameFinding): string {
  return candidate.slice(0, span.start) + suggestion.text + candidate.slice(span.end);
}

function scoreAlarms(texts: readonly string[], index: NameIndex): NamesScore['alarms'] {
  const names = new Set<string>();
  let bytes = 0;
  for (const text of texts) {
    bytes += Buffer.byteLength(text);
    for (const one of find(text, index)) {
      names.add(`${one.candidate}: ${one.suggestion.fullName} (${one.suggestion.source})`);
    }
  }
  const megabytes = bytes / MEGABYTE;
  return { names: [...names], megabytes, perMegabyte: names.size / megabytes };
}

/** The time to look up the names of a page that has 200, in the middle of many times. */
function lookUpMs(texts: readonly string[], index: NameIndex): number {
  const candidates = texts.flatMap((text) => nameCandidates(text)).slice(0, 200);
  const times = Array.from({ length: 101 }, () => {
    const start = performance.now();
    findMisspelled(candidates, index);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[50]!;
}

/** The score in lines to be read. */
export function reportNames({ misspellings, edits, alarms, cost }: NamesScore): string {
  const [recall, right] = [edits.recall, edits.rightOfFound].map((share) => share.toFixed(3));
  const size = (cost.packageBytes / 1000).toFixed(0);
  const index = `${cost.indexMs.toFixed(0)} ms, ${cost.indexMegabytes.toFixed(1)} MB`;
  return [
    `misspellings of the corpus: ${misspellings.right} of ${misspellings.of}`,
    `  missed: ${misspellings.missed.join(', ')}`,
    `names with one random edit: recall ${recall}, right ${right} (${edits.of})`,
    `false alarms: ${alarms.names.length} in ${alarms.megabytes.toFixed(2)} MB`,
    ...alarms.names.map((name) => `  ${name}`),
    `names.json ${size} KB, index ${index}; 200 names ${cost.lookUpMs.toFixed(2)} ms`,
  ].join('\n');
}

if (import.meta.main) {
  const score = await evalNames(join(import.meta.dirname, '..', '..', 'shared'));
  if (!score) console.warn('eval: no corpus at ../shared, nothing measured');
  else {
    console.log(reportNames(score));
    if (process.argv.includes('--misses')) {
      console.log('missed:', score.edits.missed.join('\n'));
      console.log('wrong:', score.edits.wrong.join('\n'));
    }
  }
}
