import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowser } from './browser-paths.ts';

/**
 * Draws the looks of the toolbar button, from assets/toolbar/*.svg and the icon, as the PNG files that
 * Chrome asks for. To be run by hand when one of the sources changes.
 */
const ASSETS = path.resolve(import.meta.dirname, '../assets');
const SOURCES = {
  on: 'icon.svg',
  resting: 'toolbar/resting.svg',
  off: 'toolbar/off.svg',
  'no-access': 'toolbar/no-access.svg',
};
const SIZES = [16, 32, 48];

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is needed to draw.');
const browser = await puppeteer.launch({ executablePath, args: chromiumArgs });
const page = await browser.newPage();
for (const [name, source] of Object.entries(SOURCES)) {
  const svg = readFileSync(path.join(ASSETS, source), 'base64');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin: 0"><img src="data:image/svg+xml;base64,${svg}" width="${size}" height="${size}">`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(ASSETS, 'public/toolbar', `${name}-${size}.png`), png);
  }
}
await browser.close();
