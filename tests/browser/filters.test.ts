import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/commands/content-folder.ts';
import { useSite } from './chromium.ts';

const { parks } = readContent(resolve(import.meta.dirname, '../../content')).content;
const total = parks.length;
const within = (region: string): number => parks.filter((park) => park.region === region).length;

const site = useSite();
let page: Page;
beforeEach(async () => { page = await site.browser.newPage(); });
afterEach(() => page.close());

const items = () => page.locator('list-filter [data-item]');
const shown = () => page.locator('list-filter [data-item]:visible').count();

describe('the list of parks', () => {
  it('narrows by mouse, tells how many are left and keeps the choice in the address', async () => {
    await page.goto(`${site.origin}/parks/`);
    expect(total).toBeGreaterThan(20);
    expect(await items().count()).toBe(total);
    await page.locator('select[name=region]').selectOption('qingyang');
    expect(await shown()).toBe(within('qingyang'));
    expect(new URL(page.url()).search).toBe('?region=qingyang');
    expect(await page.locator('list-filter').getByRole('status').textContent()).toContain(String(within('qingyang')));
  });

  it('goes back with the Back button and forward again', async () => {
    await page.goto(`${site.origin}/parks/`);
    await page.locator('select[name=region]').selectOption('qujing');
    expect(await shown()).toBe(within('qujing'));
    await page.goBack();
    await expect.poll(shown).toBe(total);
    await page.goForward();
    await expect.poll(shown).toBe(within('qujing'));
  });

  it('can be worked with the keyboard alone', async () => {
    await page.goto(`${site.origin}/en/parks/`);
    await page.locator('select[name=level]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(shown).toBeLessThan(total);
    expect(await shown()).toBeGreaterThan(0);
    expect(await page.locator('[data-group]:visible').count()).toBeLessThan(await page.locator('[data-group]').count());
  });

  it('opens narrowed from a link', async () => {
    await page.goto(`${site.origin}/parks/?region=jinchang&level=national`);
    expect(await shown()).toBe(1);
    expect(await page.locator('list-filter [data-item="park/jinchang-etdz"]').isVisible()).toBe(true);
  });

  it.each(['?region=%3Cscript%3E', '?region=nowhere', '?level=national%27', '?__proto__=1&constructor=2', '?region=', '?region=%E0%A4%A'])('is not changed by the hostile address %s', async (query) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${site.origin}/parks/${query}`);
    expect(await shown()).toBe(total);
    expect(errors).toEqual([]);
  });

  it('says so when nothing is left, and clears the conditions', async () => {
    await page.goto(`${site.origin}/parks/?region=qingyang&level=national`);
    expect(await shown()).toBe(0);
    expect(await page.locator('list-filter [data-none]').isVisible()).toBe(true);
    expect(await page.locator('list-filter nav a:visible').count()).toBe(0);
    await page.locator('list-filter [data-none] button').click();
    await expect.poll(shown).toBe(total);
    expect(await page.locator('list-filter [data-none]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('region');
  });

  it('shows the whole list without scripts, with links to its groups', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.origin}/parks/?region=qingyang`);
    expect(await still.locator('list-filter [data-item]:visible').count()).toBe(total);
    expect(await still.locator('form.filters').isVisible()).toBe(false);
    expect(await still.locator('a[href="#qujing"]').isVisible()).toBe(true);
    await context.close();
  });
});

describe.each([['/policies/', 'status', 'in-force'], ['/projects/', 'stage', 'in-production'], ['/opportunities/', 'kind', 'offer']])('the list %s', (path, facet, value) => {
  it('narrows to what was chosen', async () => {
    await page.goto(`${site.origin}${path}?${facet}=${value}`);
    const all = await items().count();
    expect(all).toBeGreaterThan(20);
    const left = await shown();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await page.locator(`select[name=${facet}]`).inputValue()).toBe(value);
  });
});
