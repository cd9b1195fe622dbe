import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { useSite } from './chromium.ts';

const site = useSite();
let page: Page;
beforeEach(async () => { page = await site.browser.newPage(); });
afterEach(() => page.close());

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

  it.each([['/', '施工许可证', false], ['/', '施工许可证 量子纠缠', true], ['/en/', 'construction permit quantum', true]])('at %s says of %s whether it only comes close: %s', async (path, query, close) => {
    await page.goto(`${site.origin}${path}`);
    await page.locator('header input[type=search]').fill(query);
    await options().first().waitFor();
    expect(/相近的结果|come close/.test(await page.locator('header [role=group]').first().innerText())).toBe(close);
  });

  it('offers the figure first', async () => {
    await page.goto(`${site.origin}/land/`);
    await field().fill('庆阳电价');
    await options().first().waitFor();
    expect(await options().first().innerText()).toMatch(/0\.\d+ 元\/千瓦时/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/electricity/gansu/');
  });

  it.each([360, 1280])('says in sight that nothing was found, or that it could not be loaded, at %i px', async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`${site.origin}/land/`);
    await field().fill('asdfqwer');
    const said = page.locator('header [data-said]');
    await expect.poll(() => said.innerText()).toMatch(/没有相符的页面/);
    expect((await said.boundingBox())?.height).toBeGreaterThan(20);
    expect(await violations(page)).toEqual([]);
    await field().fill('');
    await expect.poll(() => said.evaluate((line) => line.className)).toBe('visually-hidden');
    await page.route('**/search/index.json*', (route) => route.abort());
    await page.reload();
    await field().fill('庆阳');
    await expect.poll(() => said.innerText()).toMatch(/没能载入/);
  });

  it('closes by its button or Escape and gives the focus back to the field', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`${site.origin}/land/`);
    await field().fill('庆阳电价');
    await options().first().waitFor();
    await page.locator('header [data-close]').click();
    expect(await options().first().isVisible()).toBe(false);
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await field().fill('庆阳地价');
    await options().first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options().first().isVisible()).toBe(false);
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it.each([[360, 'light'], [360, 'dark'], [1280, 'light'], [1280, 'dark']] as const)('has no axe violation while open at %i px in %s', async (width, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`${site.origin}/costs/`);
    await field().fill('庆阳电价');
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });
});
