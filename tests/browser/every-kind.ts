import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { listen, useSite } from './chromium.ts';
import { kinds } from './kinds.ts';

/** A phone, the smallest width that WCAG asks for (1.4.10), and a window of 1280 px at 200 %. */
const WIDTHS = [360, 320, 640] as const;

/** By how many pixels a page is wider than its window; elements that scroll in their own frame do not count. */
const overflows = async (page: Page): Promise<number[]> => {
  const found: number[] = [];
  for (const width of WIDTHS.toReversed()) {
    await page.setViewportSize({ width, height: 740 });
    found.unshift(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  }
  return found;
};

/** One page of each kind in one language; a file a language, so that they run beside each other. */
export const checkEveryKind = (prefix: '' | '/en'): void => {
  describe(`in the language of "${prefix}/"`, () => {
    const site = useSite();
    let context: BrowserContext;
    beforeAll(async () => { context = await site.browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' }); });

    it.each([...kinds])('%s has no axe violation in light or dark, says nothing, asks nobody else and never scrolls sideways', async (kind) => {
      const page = await context.newPage();
      const heard = listen(page, site.origin);
      await page.goto(site.origin + prefix + kind, { waitUntil: 'load' });
      const overflow = await overflows(page);
      const light = await violations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Colours are the same in both languages.
      const dark = prefix === '' ? await violations(page, ['color-contrast']) : [];
      await page.close();
      expect({ light, dark }).toEqual({ light: [], dark: [] });
      expect(overflow.filter((pixels) => pixels > 0), `over at ${WIDTHS.join(', ')}`).toEqual([]);
      expect(heard).toEqual({ said: [], foreign: [] });
    }, 60_000);
  });
};
