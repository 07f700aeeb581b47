// node --no-opt --no-maglev tests/bench/count-work.ts LENGTH
// Prints how often the detector's code is run for each hostile text of that length, and of twice that, as JSON.
import { detectClaims } from '../../lib/detect/index.ts';
import { hostileTexts } from './bench-text.ts';
import { countBlocks } from './count-blocks.ts';

const countWork = (text: string): Promise<number> =>
  countBlocks('/lib/detect/', () => detectClaims(text));

const length = Number(process.argv[2] ?? 20_000);
const doubled = new Map(hostileTexts(2 * length));
const counts: Record<string, [once: number, twice: number]> = {};
for (const [name, text] of hostileTexts(length)) {
  detectClaims(text);
  counts[name] = [await countWork(text), await countWork(doubled.get(name) ?? '')];
}
console.log(JSON.stringify(counts));
