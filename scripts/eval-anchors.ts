import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type KindedSpan, reanchor } from './reanchor.ts';

interface Revision {
  id: string;
  old: string;
  new: string;
  claims: KindedSpan[];
}

function predict(path: string): string {
  const { id, old, new: revised, claims } = JSON.parse(readFileSync(path, 'utf8')) as Revision;
  const found = reanchor(old, revised, claims).map((one) =>
    one.state === 'orphan' ? one : { state: one.state, ...one.span },
  );
  return JSON.stringify({ id, claims: found });
}

/**
 * Anchors the claims of articles in their revised versions and has them scored.
 *
 * @param shared the folder that holds the corpus and its scorers
 * @returns what the scorer says, or undefined where the corpus is not there
 */
export function evalAnchors(shared: string, { misses = false } = {}): string | undefined {
  const revisions = join(shared, 'corpus', 'revisions');
  const scorer = join(shared, 'eval', 'score-anchors.mjs');
  if (!existsSync(revisions) || !existsSync(scorer)) return undefined;
  const files = readdirSync(revisions).filter((name) => name.endsWith('.json'));
  const input = files.map((name) => predict(join(revisions, name))).join('\n');
  const flags = misses ? ['--misses'] : [];
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, revisions, ...flags], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
  return stdout;
}

if (import.meta.main) {
  const shared = join(import.meta.dirname, '..', '..', 'shared');
  const said = evalAnchors(shared, { misses: process.argv.includes('--misses') });
  if (said === undefined) console.warn('eval: no corpus at ../shared, nothing measured');
  else process.stdout.write(said);
}
