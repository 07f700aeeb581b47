import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser-paths.ts';
import { warmFirefox } from '../../scripts/warm-profile.ts';
import { endAll, makeFolder } from './kept-browsers.ts';

/** Runs once, before the files; what it gives runs after them. */
export default async function warmUp(project: TestProject): Promise<() => void> {
  const firefox = findBrowser('firefox');
  if (firefox) await warmFirefox(firefox);
  const folder = makeFolder();
  project.provide('keptBrowsers', folder);
  return () => endAll(folder);
}
