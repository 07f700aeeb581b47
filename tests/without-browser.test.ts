import { globSync } from 'node:fs';
import { it } from 'vitest';

// Stands in for the component tests where Chromium is missing, so that each file is named as skipped.
for (const file of globSync('tests/{components,dom}/**/*.test.{ts,tsx}'))
  it.skip(`${file} (Chromium is not installed)`, () => {});
