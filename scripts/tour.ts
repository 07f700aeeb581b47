import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { RunningExtension } from './extension.ts';
import { inCard } from './in-card.ts';
import { closeCard, openClaim, openPopup, rateOpenClaim, untilMarked } from './main-job.ts';

/**
 * Does the main job on the sample article and takes a picture after each step.
 *
 * @param folder where the pictures go; it exists
 */
export async function takeTour(
  extension: RunningExtension,
  url: string,
  folder: string,
): Promise<void> {
  const take = async (page: Page, file: string, what: string): Promise<void> => {
    await inCard(page, (root) => {
      for (const animation of root.getAnimations()) animation.finish();
    });
    await page.screenshot({
      path: path.join(folder, `${extension.name}-${file}.png`) as `${string}.png`,
    });
    console.log(`  ${extension.name}-${file}.png  ${what}`);
  };

  const page = await extension.newPage();
  await page.goto(url);
  await untilMarked(page, 'Altamn');
  await take(page, '1-marked', 'the claims of the article, marked');

  await openClaim(page, '21% year-on-year increase');
  await take(page, '2-card', 'a claim, clicked');
  await rateOpenClaim(page, '1', 'Stated so in the quarterly report.');
  await closeCard(page);

  await openClaim(page, 'over 1 billion users');
  await rateOpenClaim(page, '7', 'A prediction: to be looked at in a year.');
  await take(page, '3-saved', 'a claim, rated');
  await closeCard(page);
  await openClaim(page, 'Altamn');
  await take(page, '4-name', 'a misspelled name');
  await closeCard(page);

  const popup = await openPopup(extension, url);
  await take(popup, '5-popup', 'the popup lists what was rated');
  await popup.waitForSelector('.rows button');
  for (const row of await popup.$$('.rows button'))
    if (await row.evaluate((button) => button.textContent?.includes('1 billion'))) {
      await row.click();
      break;
    }
  await untilMarked(page, 'over 1 billion users', 'focus');
  await page.bringToFront();
  await take(page, '6-back', 'back at the claim, from the popup');
}
