import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LabelledSentence } from './example.ts';

/** Both sets in the folder, debates first, each in the order of its file. */
export function readCorpus(folder: string): LabelledSentence[] {
  return [
    ...readDebates(unzip(join(folder, 'claimbuster.tsv.gz'))),
    ...readNews(unzip(join(folder, 'news-checkworthy.tsv.gz'))),
  ];
}

function unzip(path: string): string {
  return gunzipSync(readFileSync(path)).toString('utf8');
}

/** Lines of label (0 or 1) and sentence; quotation marks round a sentence are the file's own. */
export function readDebates(tsv: string): LabelledSentence[] {
  return lines(tsv).map((line) => {
    const [label, ...rest] = line.split('\t');
    const text = rest.join('\t');
    const quoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
    return {
      text: quoted ? text.slice(1, -1).replaceAll('""', '"') : text,
      label: label === '1' ? 2 : 0,
      group: 'debates',
      origin: 'debate',
    };
  });
}

/** Lines of label (0, 1 or 2), page and sentence. */
export function readNews(tsv: string): LabelledSentence[] {
  return lines(tsv).map((line) => {
    const [label, group = '', ...rest] = line.split('\t');
    return {
      text: rest.join('\t'),
      label: label === '2' ? 2 : label === '1' ? 1 : 0,
      group,
      origin: 'news',
    };
  });
}

function lines(tsv: string): string[] {
  return tsv.split('\n').filter((line) => line.trim() !== '');
}
