import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSite } from './chromium.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());
beforeEach(async () => { page = await site.browser.newPage(); });
afterEach(() => page.close());

const items = () => page.locator('[data-item]');
const shown = () => page.locator('[data-item]:visible').count();

describe('the list of parks', () => {
  it('narrows by mouse, tells how many are left and keeps the choice in the address', async () => {
    await page.goto(`${site.origin}/parks/`);
    const all = await items().count();
    expect(all).toBe(26);
    await page.locator('select[name=region]').selectOption('qingyang');
    expect(await shown()).toBe(4);
    expect(new URL(page.url()).search).toBe('?region=qingyang');
    expect(await page.getByRole('status').textContent()).toContain('4');
  });

  it('goes back with the Back button and forward again', async () => {
    await page.goto(`${site.origin}/parks/`);
    await page.locator('select[name=region]').selectOption('qujing');
    expect(await shown()).toBe(8);
    await page.goBack();
    expect(await shown()).toBe(26);
    await page.goForward();
    expect(await shown()).toBe(8);
  });

  it('can be worked with the keyboard alone', async () => {
    await page.goto(`${site.origin}/en/parks/`);
    await page.locator('select[name=level]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(shown).toBeLessThan(26);
    expect(await shown()).toBeGreaterThan(0);
    const [zeroGroups, groups] = [await page.locator('[data-group]:visible').count(), await page.locator('[data-group]').count()];
    expect(zeroGroups).toBeLessThanOrEqual(groups);
  });

  it('opens narrowed from a link', async () => {
    await page.goto(`${site.origin}/parks/?region=jinchang&level=national`);
    expect(await shown()).toBe(1);
    expect(await page.locator('[data-item="park/jinchang-etdz"]').isVisible()).toBe(true);
  });

  it.each(['?region=%3Cscript%3E', '?region=nowhere', '?level=national%27', '?__proto__=1&constructor=2', '?region=', '?region=%E0%A4%A'])('is not changed by the hostile address %s', async (query) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${site.origin}/parks/${query}`);
    expect(await shown()).toBe(26);
    expect(errors).toEqual([]);
  });

  it('says so when nothing is left', async () => {
    await page.goto(`${site.origin}/parks/?region=qingyang&level=national`);
    expect(await shown()).toBe(0);
    expect(await page.locator('[data-none]').isVisible()).toBe(true);
  });

  it('shows the whole list without scripts, with links to its groups', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.origin}/parks/?region=qingyang`);
    expect(await still.locator('[data-item]:visible').count()).toBe(26);
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
