import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumArgs, findBrowser } from './scripts/browser-paths.ts';
import { compareCells } from './tests/components/compare-cells.ts';

declare module '@vitest/browser/context' {
  interface ScreenshotComparatorRegistry {
    cells: object;
  }
}

const executablePath = findBrowser('chromium');

/** Milliseconds. No measure of speed: a busy machine may be many times slower than a quiet one. */
const PATIENCE = 60_000;

/** Letters and colours are drawn by what is in the browser, not by how the machine is set. */
const DRAW_ALIKE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

const unit: TestProjectConfiguration = {
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    name: 'unit',
    isolate: false,
    include: ['tests/*.test.ts', 'tests/{lib,scripts,entrypoints}/**/*.test.ts'],
    exclude: ['tests/without-browser.test.ts'],
    environment: 'node',
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
};

const component: TestProjectConfiguration = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'component',
    include: ['tests/components/**/*.test.tsx', 'tests/dom/**/*.test.ts'],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE / 4 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath, args: [...chromiumArgs, ...DRAW_ALIKE] },
        contextOptions: { locale: 'en-US', timezoneId: 'UTC' },
      }),
      expect: {
        toMatchScreenshot: {
          comparators: { cells: compareCells },
          comparatorName: 'cells',
          resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }) =>
            path.join(root, testFileDirectory, 'kept-pictures', arg + ext),
        },
      },
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
    globalSetup: ['tests/e2e/warm-up.ts'],
    isolate: false,
    environment: 'node',
    // After the others, so that two browsers at most share the machine, and the dearest first.
    sequence: { groupOrder: 1 },
    maxWorkers: 2,
    testTimeout: 2 * PATIENCE,
    hookTimeout: 2 * PATIENCE,
  },
};

export default defineConfig({
  test: {
    reporters: ['default', './scripts/summary-reporter.ts'],
    projects: [unit, executablePath ? component : withoutBrowser, endToEnd],
  },
});
