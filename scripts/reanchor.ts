import { readFileSync } from 'node:fs';
import { type Anchoring, anchor } from '../lib/anchor/anchor.ts';
import { describe } from '../lib/anchor/describe.ts';
import { sentenceAround } from '../lib/anchor/sentence-around.ts';
import { indexText } from '../lib/anchor/text-index.ts';
import { CLAIM_KINDS, type ClaimKind, type Span } from '../lib/claim.ts';

export type KindedSpan = Span & { kind: ClaimKind };

/** Describes each span in the old text and finds it in the new one. */
export function reanchor(before: string, after: string, spans: readonly KindedSpan[]): Anchoring[] {
  const index = indexText(after);
  return spans.map(({ start, end, kind }) => {
    const around = sentenceAround(before, { start, end });
    const sentence = before.slice(around.start, around.end);
    return anchor({ selector: describe({ start, end }, before), sentence, kind }, index);
  });
}

const USAGE = `usage: npm run --silent reanchor -- OLD.txt NEW.txt SPANS.json
SPANS.json holds [{ "start", "end", "kind" }], offsets in UTF-16 code units into OLD.txt.`;

function fail(message: string): never {
  console.error(`reanchor: ${message}`);
  process.exit(1);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return fail(`cannot read ${path}: ${(error as Error).message}`);
  }
}

function checkedSpan(item: unknown, at: number, length: number): KindedSpan {
  const { start, end, kind } = (item ?? {}) as Partial<KindedSpan>;
  const inside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start! && start! < end!;
  if (!inside || end! > length)
    return fail(`span ${at}: start and end must lie in OLD.txt (0 to ${length}), start before end`);
  if (!CLAIM_KINDS.includes(kind!))
    return fail(`span ${at}: kind must be one of ${CLAIM_KINDS.join(', ')}`);
  return { start: start!, end: end!, kind: kind! };
}

function readSpans(path: string, length: number): KindedSpan[] {
  let data: unknown;
  try {
    data = JSON.parse(read(path));
  } catch (error) {
    return fail(`${path} is not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(data)) return fail(`${path} must hold a list of spans`);
  return data.map((item, at) => checkedSpan(item, at, length));
}

if (import.meta.main) {
  const [oldPath, newPath, spansPath, ...more] = process.argv.slice(2);
  if (!oldPath || !newPath || !spansPath || more.length > 0) fail(USAGE);
  const before = read(oldPath);
  const after = read(newPath);
  for (const found of reanchor(before, after, readSpans(spansPath, before.length))) {
    const span = found.state === 'orphan' ? {} : found.span;
    const text =
      found.state === 'orphan' ? {} : { text: after.slice(found.span.start, found.span.end) };
    console.log(JSON.stringify({ state: found.state, ...span, ...text }));
  }
}
