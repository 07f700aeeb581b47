import type { Page } from 'puppeteer-core';

/** The welcome page's own button; the browser's question was answered beforehand. */
export async function clickAllow(page: Page): Promise<void> {
  const button = await page.waitForSelector('.choice:first-child');
  await button?.click();
  await page.waitForSelector('.choice:first-child[aria-pressed="true"]');
  await page.close();
}
