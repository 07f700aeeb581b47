import wikipedia from 'compromise-wikipedia';
import { foldName } from '../lib/detect/names/fold.ts';
import type { OrdinaryWords } from './ordinary-words.ts';

const JOINING = new Set([
  'of',
  'the',
  'and',
  'in',
  'for',
  'on',
  'at',
  'to',
  'by',
  'a',
  'an',
  'with',
]);

/**
 * The titles of compromise-wikipedia that are most likely names of people, folded and grouped by
 * their first word as `NameLists.titles` asks, without those of `listed`.
 */
export function wikipediaTitles(ordinary: OrdinaryWords, listed: ReadonlySet<string>): string {
  const groups = new Map<string, Set<string>>();
  for (const title of titles()) {
    const folded = foldName(title);
    const words = folded.split(' ');
    if (listed.has(folded) || !isLikelyName(words, ordinary)) continue;
    const [first = '', ...rest] = words;
    const group = groups.get(first) ?? new Set();
    groups.set(first, group.add(rest.join(' ')));
  }
  return [...groups].map(([first, rests]) => `${first} ${[...rests].join(',')}`).join('\n');
}

function isLikelyName(words: readonly string[], { names, english }: OrdinaryWords): boolean {
  if (words.length < 2 || words.length > 3) return false;
  if (words.some((word) => JOINING.has(word) || !/^[a-z]+$/.test(word))) return false;
  const first = words[0]!;
  const last = words.at(-1)!;
  const isWord = (word: string) => english.has(word) && !names.has(word);
  if (isWord(first) && isWord(last)) return false;
  return names.has(first) || names.has(last) || !(english.has(first) || english.has(last));
}

function titles(): string[] {
  const world = { model: { wpTree: [] as string[] } };
  // The plugin hands its list to whatever builds the tree: here, nothing does.
  (wikipedia as unknown as Plugin).mutate(world, { buildTrie: (list) => list });
  return world.model.wpTree;
}

interface Plugin {
  mutate(
    world: { model: { wpTree: string[] } },
    nlp: { buildTrie(list: string[]): string[] },
  ): void;
}
