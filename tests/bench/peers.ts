import { createRequire } from 'node:module';
import type { Contestant } from './time-rounds.ts';

/** The peers have a package.json of their own, and this finds what it installed. */
const load = createRequire(import.meta.url);

export const INSTALL = 'npm ci --prefix tests/bench';

interface WinkDocument {
  entities(): { out(): unknown };
}

/**
 * The libraries that the detector is compared with.
 * @returns undefined where they are not installed.
 */
export function loadPeers(): Contestant[] | undefined {
  try {
    return [wink(), chrono(), compromise()];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')
      return undefined;
    throw error;
  }
}

/** The full pipe: sentences, negation, sentiment, parts of speech, entities. */
function wink(): Contestant {
  const create = load('wink-nlp') as (model: unknown) => { readDoc(text: string): WinkDocument };
  const nlp = create(load('wink-eng-lite-web-model'));
  return {
    name: 'wink-nlp',
    run: (text) => nlp.readDoc(text).entities().out(),
  };
}

function chrono(): Contestant {
  const { parse } = load('chrono-node') as { parse(text: string): unknown };
  return { name: 'chrono-node', run: (text) => parse(text) };
}

function compromise(): Contestant {
  const nlp = load('compromise') as (text: string) => { numbers(): { json(): unknown } };
  return { name: 'compromise', run: (text) => nlp(text).numbers().json() };
}
