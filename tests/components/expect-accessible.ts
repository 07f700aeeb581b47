import axe from 'axe-core';
import { expect } from 'vitest';
import { emulate } from './emulate.ts';

async function violations(root: HTMLElement): Promise<string[]> {
  const results = await axe.run(root, { resultTypes: ['violations', 'incomplete'] });
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.any.map((check) => check.message)}`),
  );
}

/** No violation of any rule of axe-core, contrast included, on paper and in the dark. */
export async function expectAccessible(root: HTMLElement): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme });
    expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).toBe(true);
    expect(await violations(root), scheme).toEqual([]);
  }
  await emulate();
}
