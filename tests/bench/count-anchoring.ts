// node --no-opt --no-maglev tests/bench/count-anchoring.ts WORDS
// Prints how often the code of anchoring is run for each hostile annotation on a text without end of so many words,
// and of twice that, as JSON.
import { anchor } from '../../lib/anchor/anchor.ts';
import { indexText } from '../../lib/anchor/text-index.ts';
import { countBlocks } from './count-blocks.ts';
import { endlessText, HOSTILE_KEPT, withSaid } from './endless-text.ts';

const words = Number(process.argv[2] ?? 100_000);
// What was run before the first count is in it.
await countBlocks('/lib/anchor/', () => undefined);
const counts: Record<string, number[]> = {};
for (const size of [words, 2 * words]) {
  const { text, kept } = endlessText(size);
  const index = indexText(text);
  for (const [name, said] of HOSTILE_KEPT) {
    const other = withSaid(kept, said);
    (counts[name] ??= []).push(await countBlocks('/lib/anchor/', () => anchor(other, index)));
  }
}
console.log(JSON.stringify(counts));
