// Makes assets/checkworthy.json from the corpus, if it stands at ../shared:
//   npm ci --prefix scripts/train   once: what is known of words beforehand, 110 MB
//   npm run train            the weights
//   npm run train -- --try   how they fare on sentences they have not seen; writes nothing
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crossValidate, type Quality } from './train/cross-validate.ts';
import { FIT } from './train/fit-options.ts';
import { makeExamples } from './train/example.ts';
import { train } from './train/index.ts';
import { meaningsOf } from './train/meanings.ts';
import { readCorpus } from './train/read-corpus.ts';
import { readWordVectors } from './train/word-vectors.ts';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, '../shared/corpus');
/** More would only crowd the buckets. */
const MOST_WORDS = 30_000;
const target = resolve(root, 'assets/checkworthy.json');

try {
  const sentences = readCorpus(folder);
  const vectors = readWordVectors(MOST_WORDS);
  if (process.argv.includes('--try')) {
    const examples = makeExamples(sentences, meaningsOf(vectors));
    const debates = examples.filter(({ origin }) => origin === 'debate');
    const news = examples.filter(({ origin }) => origin === 'news');
    print('news, five folds of pages', crossValidate(news, debates, 5));
    print('debates alone, four folds', crossValidate(debates, [], 4, { ...FIT, debateWeight: 1 }));
  } else {
    const packed = `${JSON.stringify(train(sentences, vectors), null, 2)}\n`;
    writeFileSync(target, packed);
    console.log(`${target}: ${packed.length} bytes`);
  }
} catch (error) {
  console.error(`No model was made: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function print(name: string, { averagePrecision, bestF1, f1 }: Quality): void {
  const [ap, best, at] = [averagePrecision, bestF1, f1].map((x) => x.toFixed(3));
  console.log(`${name}: average precision ${ap}, best F1 ${best}, F1 at a score of 0.5 ${at}`);
}
