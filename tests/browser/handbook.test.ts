import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useSite } from './chromium.ts';
import { CHEMICAL, taken } from './downloads.ts';

const site = useSite();
let page: Page;
beforeEach(async () => { page = await (await site.browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })).newPage(); });
afterEach(() => page.context().close());

const open = (query = ''): Promise<unknown> => page.goto(`${site.origin}/procedures/plan/${query}`);

describe('the handbook', () => {
  const first = () => page.locator('.papers > [data-step]:visible').first();
  const box = () => first().locator('[data-paper]').first();
  /** Opens the first step of the plan, whose papers wait in its fold. */
  const unfold = () => first().locator('summary').click();
  const told = () => page.locator('paper-ticks [role="status"]');
  const give = (body: string) => page.locator('paper-ticks input[type="file"]').setInputFiles({ name: 'ticks.json', mimeType: 'application/json', buffer: Buffer.from(body) });

  it('remembers ticks in this browser, on every page of plans', async () => {
    await open();
    await unfold();
    await box().check();
    const key = await box().getAttribute('data-paper');
    expect(await page.locator('[data-count]').innerText()).toMatch(/^已备 1 份/);
    expect(await first().locator('[data-tally]').innerText()).toMatch(/^1 \/ \d+/);
    await page.reload();
    expect(await page.locator(`[data-paper="${key}"]`).isChecked()).toBe(true);
    await page.goto(`${site.origin}/en/procedures/plan/general/`);
    expect(await page.locator(`[data-paper="${key}"]`).isChecked()).toBe(true);
  });

  it('goes out as a file and comes back', async () => {
    await open();
    await unfold();
    await box().check();
    const file = await taken(page, '[data-do="export"]');
    await page.locator('[data-do="clear"]').click();
    expect(await box().isChecked()).toBe(false);
    await give(file);
    await expect.poll(() => told().innerText()).toBe('已导入 1 份的勾选。');
    expect(await box().isChecked()).toBe(true);
  });

  it.each([['{', '不是 JSON'], ['{"format":"other"}', '不是从本站'], ['{"format":"invest-atlas-handbook","version":9,"ticked":[]}', '另一版本']])('refuses the file %s, says why and keeps the ticks', async (body, why) => {
    await open();
    await unfold();
    await box().check();
    await give(body);
    await expect.poll(() => told().innerText()).toContain(why);
    expect(await box().isChecked()).toBe(true);
  });

  it('takes of a file what it knows, counts the rest, and loses no tick of another plan', async () => {
    await open();
    await page.evaluate(() => localStorage.setItem('handbook', JSON.stringify({ format: 'invest-atlas-handbook', version: 1, ticked: ['elsewhere/1'] })));
    await page.reload();
    const key = await box().getAttribute('data-paper');
    await give(JSON.stringify({ format: 'invest-atlas-handbook', version: 1, ticked: [key, 'no-such-step/0', '<img src=x>'] }));
    await expect.poll(() => told().innerText()).toBe('\u5DF2\u5BFC\u5165 1 \u4EFD\u7684\u52FE\u9009\uFF1B\u6587\u4EF6\u91CC\u53E6\u6709 2 \u4EFD\u672C\u7AD9\u6CA1\u6709\uFF0C\u672A\u91C7\u7528\u3002');
    expect(await page.locator(`[data-paper="${key}"]`).isChecked()).toBe(true);
    expect(await page.evaluate(() => localStorage.getItem('handbook'))).toContain('elsewhere/1');
  });

  it('adds the ticks of a file to those that are there', async () => {
    await open();
    const keys = await page.locator('.papers > [data-step]:not([hidden]) [data-paper]').evaluateAll((boxes) => boxes.map((one) => (one as HTMLElement).dataset['paper'] ?? ''));
    await unfold();
    await box().check();
    await give(JSON.stringify({ format: 'invest-atlas-handbook', version: 1, ticked: [keys.at(-1)] }));
    await expect.poll(() => page.locator('[data-count]').innerText()).toMatch(/^\u5DF2\u5907 2 \u4EFD/);
  });

  it('forgets its ticks when it is told to, and still after a reload', async () => {
    await open();
    await unfold();
    await box().check();
    await page.locator('[data-do="clear"]').click();
    expect(await page.locator('[data-count]').innerText()).toMatch(/^\u5DF2\u5907 0 \u4EFD/);
    await page.reload();
    expect(await page.locator('[data-paper]:checked').count()).toBe(0);
  });

  it('counts the papers of the plan at hand, and without scripts says how many there are', async () => {
    await open();
    const all = async (): Promise<number> => Number(/(\d+)\D*$/.exec(await page.locator('[data-count]').innerText())?.[1]);
    const usual = await all();
    await open(CHEMICAL);
    expect(await all()).toBeGreaterThan(usual);
    const still = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
    await still.goto(`${site.origin}/procedures/plan/chemical/`);
    expect(await still.locator('[data-count]').innerText()).toBe(`\u5171 ${await still.locator('[data-paper]').count()} \u4EFD`);
    expect(await still.locator('[data-tally]').first().innerText()).toMatch(/^\d+ \u4EFD$/);
    await still.context().close();
  });
});
