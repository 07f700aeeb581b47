import wikipedia from 'compromise-wikipedia';
import { foldName } from '../lib/detect/names/fold.ts';

/**
 * The titles of compromise-wikipedia that may be names of people and organisations, folded and
 * grouped by their first word as `NameLists.titles` asks.
 */
export function wikipediaTitles(): string {
  const groups = new Map<string, Set<string>>();
  for (const title of titles()) {
    const folded = foldName(title);
    const words = folded.split(' ');
    if (words.length < 2 || words.length > 3 || !/^[a-z ]+$/.test(folded)) continue;
    const [first = '', ...rest] = words;
    const group = groups.get(first) ?? new Set();
    groups.set(first, group.add(rest.join(' ')));
  }
  return [...groups].map(([first, rests]) => `${first} ${[...rests].join(',')}`).join('\n');
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
