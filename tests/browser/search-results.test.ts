import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { useSite } from './chromium.ts';
import { results, settled } from './results.ts';

const site = useSite();
let page: Page;
beforeEach(async () => { page = await site.browser.newPage(); });
afterEach(() => page.close());

describe('the results', () => {
  it('say how the query was read, can be narrowed, and have no axe violation', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('qydj')}`);
    await settled(page);
    expect(await page.locator('[data-words]').innerText()).toBe('按 庆阳 · 电价 搜索');
    expect(await violations(page)).toEqual([]);
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳数据中心')}`);
    await settled(page);
    const all = (await results(page)).length;
    await page.locator('select[name=kind]').selectOption('policy');
    await settled(page);
    expect((await results(page)).every((href) => href?.startsWith('/policies/'))).toBe(true);
    expect((await results(page)).length).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('policy');
    await page.goBack();
    await expect.poll(async () => (await results(page)).length).toBe(all);
  });

  it('are marked as relaxed where no page has all of the words', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳明天天气')}`);
    await settled(page);
    expect(await page.locator('[data-search-relaxed]').count()).toBe(1);
    expect(await page.locator('[data-relaxed-note]').isVisible()).toBe(true);
  });

  it.each([['/search/', '一事一议'], ['/en/search/', 'plot ratio']])('quote pages whose title and first line have none of the words, those marked: %s %s', async (path, query) => {
    await page.goto(`${site.origin}${path}?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect.poll(() => page.locator('[data-search-result] p mark').count()).toBeGreaterThan(0);
    const marks = await page.locator('[data-search-result] p mark').allInnerTexts();
    expect(marks.filter((text) => text.trim().length < 2)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('keep their first line where the text of a page does not come', async () => {
    await page.route('**/search/text/**', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('一事一议')}`);
    await settled(page);
    expect((await page.locator('[data-search-result] p').first().innerText()).length).toBeGreaterThan(8);
    expect(await page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('done');
  });

  it('have the choices folded on a phone, unless one is taken', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const address = `${site.origin}/search/?q=${encodeURIComponent('庆阳数据中心')}`;
    const isOpen = async (more: string): Promise<boolean> => { await page.goto(address + more); await settled(page); return page.locator('select[name=kind]').isVisible(); };
    expect([await isOpen(''), await isOpen('&kind=policy')]).toEqual([false, true]);
  });

  it('are none where Pagefind knows but the beginning of a word', async () => {
    await page.goto(`${site.origin}/search/?q=asdfqwer`);
    await settled(page);
    expect(await results(page)).toEqual([]);
  });

  it.each(['/parks/', '/en/policies/'])('leave the first status of a page to its list: %s', async (path) => {
    await page.goto(`${site.origin}${path}`);
    expect(await page.locator('[role=status]').first().innerText()).toMatch(/\d/);
    expect(await page.locator('header [role=status]').count()).toBe(0);
    expect(await page.locator('header [aria-live=polite]').count()).toBe(1);
  });

  it('keep the year and every other choice of the address, with numbers that are right', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('国家政策')}&kind=policy`);
    await settled(page);
    const option = page.locator('select[name=year] option:not([value=""]):not([disabled])').first();
    const [year, words] = [await option.getAttribute('value'), await option.textContent()];
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('国家政策')}&kind=policy&year=${year}`);
    await settled(page);
    expect(await page.locator('select[name=year]').inputValue()).toBe(year);
    expect(await page.locator('select[name=kind]').inputValue()).toBe('policy');
    const said = await page.locator('site-search [role=status]').innerText();
    expect(words).toBe(`${year} (${/(\d+) 个结果/.exec(said)?.[1]})`);
    await page.locator('select[name=year]').selectOption('');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('year')).toBe(null);
    await page.goBack();
    await expect.poll(() => page.locator('select[name=year]').inputValue()).toBe(year);
    expect(new URL(page.url()).searchParams.get('year')).toBe(year);
  });

  it('ignore a choice that nothing offers', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳')}&kind=%3Cb%3E&region=atlantis&year=9999&status=1`);
    await settled(page);
    expect((await results(page)).length).toBeGreaterThan(5);
  });

  it('offer the other language for a query in it', async () => {
    await page.goto(`${site.origin}/search/?q=electricity%20price`);
    await settled(page);
    expect((await results(page)).every((href) => !href?.startsWith('/en/'))).toBe(true);
    await page.getByRole('link', { name: '在英文页面中搜索' }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/en/search/');
    await page.goto(`${site.origin}/en/search/?q=${encodeURIComponent('庆阳电价')}`);
    await settled(page);
    expect((await results(page))[0]).toMatch(/^\/en\//);
    expect(await page.getByRole('link', { name: 'Search the Chinese pages' }).isVisible()).toBe(true);
  });

  it('offer other readings to be chosen', async () => {
    await page.goto(`${site.origin}/search/?q=qydj`);
    await settled(page);
    const other = page.locator('[data-others] a').first();
    const words = (await other.innerText()).replaceAll(' · ', ' ');
    await other.click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
  });
});

describe('the answer in figures', () => {
  const answer = () => page.locator('[data-answer]');

  it('stands above the list with value, unit, day and source', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳电价')}`);
    await answer().waitFor();
    const figure = answer().locator('data').first();
    const shown = await figure.evaluate((data) => ({ text: data.textContent, value: data.getAttribute('value'), unit: data.getAttribute('data-unit'), source: data.getAttribute('data-source') }));
    await page.locator('[data-answer] [data-more]').click();
    await page.waitForURL('**/electricity/gansu/');
    const same = page.locator(`main data[value="${shown.value}"][data-unit="${shown.unit}"][data-source="${shown.source}"]`).first();
    expect(shown.text).toMatch(/^0\.\d+ 元\/千瓦时$/);
    expect(shown.text).toContain(await same.textContent());
  });

  it('says what nobody has published, and why', async () => {
    await page.goto(`${site.origin}/en/search/?q=water%20price%20in%20Jiuquan`);
    await answer().waitFor();
    expect(await answer().innerText()).toContain('Not published');
    expect(await answer().locator('[data-missing]').getAttribute('data-missing')).toMatch(/\w{4}/);
    expect(await answer().locator('data').count()).toBe(0);
  });

  it('is not shown for what asks for no figure, and goes when the query changes', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳电价')}`);
    await answer().waitFor();
    await page.locator('site-search input').fill('庆阳园区');
    await page.locator('[data-search-state="loading"]').waitFor();
    await settled(page);
    expect(await answer().isVisible()).toBe(false);
  });

  it('leaves the search whole where its file is missing or damaged', async () => {
    await page.route('**/answers.json', (route) => route.fulfill({ body: '{"answers": 1' }));
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('庆阳电价')}`);
    await settled(page);
    expect((await results(page)).length).toBeGreaterThan(3);
    expect(await answer().isVisible()).toBe(false);
  });

  it.each(['light', 'dark'] as const)('has no axe violation in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('金昌工业用地价格')}`);
    await answer().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
