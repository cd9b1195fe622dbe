import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen, useSite } from './chromium.ts';
import { results, settled } from './results.ts';

const site = useSite();
let page: Page;
beforeEach(async () => { page = await site.browser.newPage(); });
afterEach(() => page.close());

describe('the search', () => {
  it('is in the header of every page and leads to the search page', async () => {
    await page.goto(`${site.origin}/land/`);
    await page.locator('header input[type=search]').fill('施工许可证');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await settled(page);
    expect(await results(page)).toContain('/procedures/construction-permit/');
  });

  it('asks the query in the address by itself', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('金昌经济技术开发区')}`);
    await settled(page);
    expect(await results(page)).toContain('/parks/jinchang/jinchang-etdz/');
  });

  it('answers on English pages with English pages', async () => {
    await page.goto(`${site.origin}/en/search/?q=${encodeURIComponent('construction permit')}`);
    await settled(page);
    const found = await results(page);
    expect(found).toContain('/en/procedures/construction-permit/');
    expect(found.every((href) => href?.startsWith('/en/'))).toBe(true);
  });

  it('answers while one types', async () => {
    await page.goto(`${site.origin}/search/`);
    await page.locator('site-search input').fill('输配电价');
    await page.locator('[data-search-result]').first().waitFor();
    await settled(page);
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  it.each(['<img src=x onerror=alert(1)>', '，。！？', 'a'.repeat(10_000), '\u0000\u0007', '🏭', '的', 'ＡＢＣ　１２３', '"><script>alert(1)</script>'])('stays calm at the query %#', async (query) => {
    const heard = listen(page, site.origin);
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    expect(heard.foreign).toEqual([]);
    expect(heard.said).toEqual([]);
    expect(await page.locator('site-search img').count()).toBe(0);
  });

  it.each(['\uD800', '庆阳\uDC00电价', '庆'.repeat(10_000), '\u0000<b>\u202E', '的的的', '🏭🏭'])('stays calm when one types %#', async (query) => {
    const heard = listen(page, site.origin);
    await page.goto(`${site.origin}/search/`);
    await page.locator('site-search input').evaluate((field, text) => { (field as HTMLInputElement).value = text; field.dispatchEvent(new Event('input')); }, query);
    await page.locator('[data-search-state="loading"]').waitFor();
    await settled(page);
    expect(heard.said).toEqual([]);
    expect(await page.locator('site-search b').count()).toBe(0);
    expect(await page.locator('site-search [data-when="none"], site-search [data-when="results"], site-search [data-when="start"]').filter({ visible: true }).count()).toBe(1);
  });

  it('says so when the index cannot be loaded, and finds after another try', async () => {
    await page.route('**/search/index.json*', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳')}`);
    await page.locator('[data-search-state="error"]').waitFor();
    expect(await page.locator('site-search [role=status]').innerText()).toContain('搜索没能载入');
    expect(await results(page)).toEqual([]);
    await page.unroute('**/search/index.json*');
    await page.getByRole('button', { name: '再试一次' }).click();
    await settled(page);
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.locator('site-search [role=status]').innerText()).toMatch(/^“庆阳”：\d+ 个结果$/);
  });

  it.each(['', '{', '{}', '[]', '{"entries": [], "concepts": []}', 'null'])('says so when the index is damaged: %j', async (body) => {
    await page.route('**/search/index.json*', (route) => route.fulfill({ body }));
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳')}`);
    await page.locator('[data-search-state="error"]').waitFor();
    expect(await page.locator('site-search [role=status]').getByRole('link').getAttribute('href')).toBe('#index');
    expect(await page.locator('[data-search-result]').count()).toBe(0);
  });

  it('names what it did not find and shows the way to all pages', async () => {
    await page.goto(`${site.origin}/en/search/?q=zzzzqqq`);
    await settled(page);
    expect(await results(page)).toEqual([]);
    expect(await page.locator('site-search [role=status]').innerText()).toContain('No page matches “zzzzqqq”');
    await page.locator('site-search').getByRole('link', { name: 'Browse all pages' }).click();
    expect(new URL(page.url()).hash).toBe('#index');
  });

  it('says that it is searching when the answer takes long', async () => {
    await page.route('**/search/index.json', async (route) => { await new Promise((done) => setTimeout(done, 1500)); await route.continue(); });
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳')}`);
    await page.locator('site-search [data-when="loading"]').waitFor({ state: 'visible' });
    await settled(page);
    expect(await page.locator('site-search [data-when="loading"]').isVisible()).toBe(false);
  });

  it('is an index of all pages without scripts', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.origin}/search/`);
    expect(await still.locator('a[href="/parks/jinchang/jinchang-etdz/"]').count()).toBe(1);
    expect(await still.locator('main details a').count()).toBeGreaterThan(400);
    await context.close();
  });
});
