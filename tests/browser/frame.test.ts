import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useSite } from './chromium.ts';

const site = useSite();
let page: Page;
beforeEach(async () => { page = await site.browser.newPage(); });
afterEach(() => page.close());

describe('the frame of a page', () => {
  it('switches the language and keeps the page', async () => {
    await page.goto(`${site.origin}/policies/cn/cn-foreign-investment-law/`);
    await page.locator('[data-language-switch]').click();
    expect(new URL(page.url()).pathname).toBe('/en/policies/cn/cn-foreign-investment-law/');
    await page.locator('[data-language-switch]').click();
    expect(new URL(page.url()).pathname).toBe('/policies/cn/cn-foreign-investment-law/');
  });

  it('lets the keyboard skip to the content first', async () => {
    await page.goto(`${site.origin}/parks/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('leads from a mark to its source', async () => {
    await page.goto(`${site.origin}/parks/jinchang/jinchang-etdz/`);
    const mark = page.locator('main sup a').first();
    const target = await mark.getAttribute('href');
    await mark.click();
    expect(new URL(page.url()).hash).toBe(target);
    expect(await page.locator(`${target}`).count()).toBe(1);
  });
});
