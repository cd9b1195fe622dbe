import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen, openSite } from './chromium.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());
beforeEach(async () => { page = await site.browser.newPage(); });
afterEach(() => page.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const violations = async (): Promise<unknown> => {
  await page.evaluate(axe);
  return page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`);
};

const settled = () => page.locator('[data-search-state="done"]').waitFor();
const results = () => page.locator('[data-search-result] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe('the search', () => {
  it('is in the header of every page and leads to the search page', async () => {
    await page.goto(`${site.origin}/land/`);
    await page.locator('header input[type=search]').fill('施工许可证');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await settled();
    expect(await results()).toContain('/procedures/construction-permit/');
  });

  it('asks the query in the address by itself', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('金昌经济技术开发区')}`);
    await settled();
    expect(await results()).toContain('/parks/jinchang/jinchang-etdz/');
  });

  it('answers on English pages with English pages', async () => {
    await page.goto(`${site.origin}/en/search/?q=${encodeURIComponent('construction permit')}`);
    await settled();
    const found = await results();
    expect(found).toContain('/en/procedures/construction-permit/');
    expect(found.every((href) => href?.startsWith('/en/'))).toBe(true);
  });

  it('answers while one types', async () => {
    await page.goto(`${site.origin}/search/`);
    await page.locator('site-search input').fill('输配电价');
    await page.locator('[data-search-result]').first().waitFor();
    await settled();
    expect((await results()).length).toBeGreaterThan(0);
  });

  it.each(['<img src=x onerror=alert(1)>', '，。！？', 'a'.repeat(10_000), '\u0000\u0007', '🏭', '的', 'ＡＢＣ　１２３'])('stays calm at the query %#', async (query) => {
    const heard = listen(page, site.origin);
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`);
    await settled();
    expect(heard.foreign).toEqual([]);
    expect(heard.said).toEqual([]);
    expect(await page.locator('site-search img').count()).toBe(0);
  });

  it('says so when the index cannot be loaded, and finds after another try', async () => {
    await page.route('**/search/index.json*', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳')}`);
    await page.locator('[data-search-state="error"]').waitFor();
    expect(await page.locator('site-search [role=status]').innerText()).toContain('搜索没能载入');
    expect(await results()).toEqual([]);
    await page.unroute('**/search/index.json*');
    await page.getByRole('button', { name: '再试一次' }).click();
    await settled();
    expect((await results()).length).toBeGreaterThan(0);
    expect(await page.locator('site-search [role=status]').innerText()).toMatch(/^“庆阳”：\d+ 个结果$/);
  });

  it('names what it did not find and shows the way to all pages', async () => {
    await page.goto(`${site.origin}/en/search/?q=zzzzqqq`);
    await settled();
    expect(await results()).toEqual([]);
    expect(await page.locator('site-search [role=status]').innerText()).toContain('No page matches “zzzzqqq”');
    await page.locator('site-search').getByRole('link', { name: 'Browse all pages' }).click();
    expect(new URL(page.url()).hash).toBe('#index');
  });

  it('says that it is searching when the answer takes long', async () => {
    await page.route('**/search/index.json', async (route) => { await new Promise((done) => setTimeout(done, 1500)); await route.continue(); });
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳')}`);
    await page.locator('site-search [data-when="loading"]').waitFor({ state: 'visible' });
    await settled();
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

describe('the results', () => {
  it('say how the query was read, can be narrowed, and have no axe violation', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('qydj')}`);
    await settled();
    expect(await page.locator('[data-words]').innerText()).toBe('按 庆阳 · 电价 搜索');
    expect(await violations()).toEqual([]);
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳数据中心')}`);
    await settled();
    const all = (await results()).length;
    await page.locator('select[name=kind]').selectOption('policy');
    await settled();
    expect((await results()).every((href) => href?.startsWith('/policies/'))).toBe(true);
    expect((await results()).length).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('policy');
    await page.goBack();
    await expect.poll(async () => (await results()).length).toBe(all);
  });

  it('are marked as relaxed where no page has all of the words', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳明天天气')}`);
    await settled();
    expect(await page.locator('[data-search-relaxed]').count()).toBe(1);
    expect(await page.locator('[data-relaxed-note]').isVisible()).toBe(true);
  });
});

describe('the box in the header', () => {
  const field = () => page.locator('header input[type=search]');
  const options = () => page.locator('header [role=option]');

  it('loads nothing before it has focus', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.origin}/land/`);
    expect(asked.filter((url) => /search\/index|pagefind/.test(url))).toEqual([]);
    await page.keyboard.press('/');
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await expect.poll(() => asked.filter((url) => url.includes('search/index.json')).length).toBe(1);
  });

  it('offers pages while one types, to be chosen by keys', async () => {
    await page.goto(`${site.origin}/land/`);
    await field().fill('shigongxuke');
    await options().first().waitFor();
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await violations()).toEqual([]);
    expect(await field().getAttribute('aria-activedescendant')).toBe(await options().first().getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    await field().fill('shigongxukezheng');
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/procedures/construction-permit/');
  });

  it('fills the screen of a phone', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`${site.origin}/land/`);
    await field().fill('庆阳电价');
    await options().first().waitFor();
    expect(await page.locator('header search-box').boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 640 });
  });
});

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
