import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumArgs, findBrowser } from './scripts/browser-paths.ts';

const executablePath = findBrowser('chromium');

const unit: TestProjectConfiguration = {
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    name: 'unit',
    include: ['tests/*.test.ts', 'tests/{lib,scripts,entrypoints}/**/*.test.ts'],
    exclude: ['tests/without-browser.test.ts'],
    environment: 'node',
  },
};

const component: TestProjectConfiguration = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'component',
    include: ['tests/components/**/*.test.tsx', 'tests/dom/**/*.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
      instances: [{ browser: 'chromium' }],
    },
  },
};

/** Reports each file of the component tests as skipped where there is no browser to run it in. */
const withoutBrowser: TestProjectConfiguration = {
  test: { name: 'component', include: ['tests/without-browser.test.ts'], environment: 'node' },
};

const endToEnd: TestProjectConfiguration = {
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

export default defineConfig({
  test: {
    reporters: ['default', './scripts/summary-reporter.ts'],
    projects: [unit, executablePath ? component : withoutBrowser, endToEnd],
  },
});
