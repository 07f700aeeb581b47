// npm run eval
// Runs the detector, the anchoring and the names over the corpus, if it stands at ../shared, and prints the scores.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { detectText } from './detect-text.ts';
import { evalAnchors } from './eval-anchors.ts';
import { evalNames, reportNames } from './eval-names.ts';
import { evalPages, reportPages } from './eval-pages.ts';

const shared = resolve(import.meta.dirname, '../../shared');
const articles = join(shared, 'corpus/articles');
const scorer = join(shared, 'eval/score.mjs');

interface Article {
  id: string;
  text: string;
}

function readArticles(): Article[] {
  return readdirSync(articles)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(articles, name), 'utf8')) as Article);
}

/** The detector's answer in the form that the scorer reads, one line an article. */
async function predict({ id, text }: Article): Promise<string> {
  return JSON.stringify({ file: `${id}.json`, ...(await detectText(text)) });
}

async function score(): Promise<number> {
  const predictions = (await Promise.all(readArticles().map(predict))).join('\n');
  const run = spawnSync(process.execPath, [scorer, articles], {
    input: predictions,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  return run.status ?? 1;
}

function heading(title: string): void {
  console.log(`\n${title}\n${'-'.repeat(title.length)}`);
}

if (existsSync(articles) && existsSync(scorer)) {
  heading('Claims in the labelled articles');
  process.exitCode = await score();
  heading('Claims anchored in revised articles');
  process.stdout.write(evalAnchors(shared) ?? 'no revisions in the corpus\n');
  heading('Articles found in whole pages');
  const pages = evalPages(shared);
  console.log(pages ? reportPages(pages) : 'no pages in the corpus');
  heading('Misspelled names');
  const names = await evalNames(shared);
  console.log(names ? reportNames(names) : 'no names in the corpus');
} else {
  console.error(
    `No corpus: ${articles} and ${scorer} are needed. Put the corpus beside this folder, as ../shared, and run again.`,
  );
  process.exitCode = 1;
}
