import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from './browser-paths.ts';

const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'fonts-liberation', 'fonts-dejavu-core'];

/** Installs both browsers and fonts from Debian's packages. */
export const APT_COMMAND = `apt-get update && apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`;

/** Whether browsers can be installed here without asking anybody: Debian or a child of it, as root. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

export function missingBrowsers(): BrowserName[] {
  return (['chromium', 'firefox'] as const).filter((name) => !findBrowser(name));
}

/** Runs {@link APT_COMMAND}; false where it failed, after it has said why. */
export function installBrowsers(): boolean {
  console.log(`Installing browsers and fonts:\n  ${APT_COMMAND}`);
  const { status } = spawnSync('sh', ['-c', APT_COMMAND], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
