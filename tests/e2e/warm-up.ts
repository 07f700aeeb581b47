import { findBrowser } from '../../scripts/browser-paths.ts';
import { warmFirefox } from '../../scripts/warm-profile.ts';

/** Runs once, before the files. */
export default async function warmUp(): Promise<void> {
  const firefox = findBrowser('firefox');
  if (firefox) await warmFirefox(firefox);
}
