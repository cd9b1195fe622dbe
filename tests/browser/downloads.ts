import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The address of a plan of a chemical project from 2026-12-01. */
export const CHEMICAL = '?kinds=chemical&kinds=discharge-permit&kinds=occupational-hazard&kinds=soil-water&kinds=energy-review&kinds=special-fire&kinds=water-abstraction&kinds=lightning-special&eia=report&start=2026-12-01';

/** The text of the file that a button hands out. */
export const taken = async (page: Page, button: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return readFileSync(await download.path(), 'utf8');
};
