// Makes assets/checkworthy.json from the corpus, if it stands at ../shared: npm run train
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { train } from './train/index.ts';
import { readCorpus } from './train/read-corpus.ts';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, process.argv[2] ?? '../shared/corpus');
const target = resolve(root, 'assets/checkworthy.json');

try {
  const packed = `${JSON.stringify(train(readCorpus(folder)), null, 2)}\n`;
  writeFileSync(target, packed);
  console.log(`${target}: ${packed.length} bytes`);
} catch (error) {
  console.error(`No model was made: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
