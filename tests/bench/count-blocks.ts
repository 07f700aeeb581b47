import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');

/**
 * How many blocks of code under a folder are entered while work is done. Counted and not timed, so that the
 * machine's other work is no part of it; to be run without the compilers (`--no-opt --no-maglev`), which lose count.
 *
 * @param folder a part of the files' addresses: `/lib/detect/`
 */
export async function countBlocks(folder: string, work: () => unknown): Promise<number> {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  return result
    .filter(({ url }) => url.includes(folder))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((total, { count }) => total + count, 0);
}
