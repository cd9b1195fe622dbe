import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { useSite } from './chromium.ts';
import { CHEMICAL } from './downloads.ts';

const site = useSite();
let page: Page;
beforeEach(async () => { page = await (await site.browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })).newPage(); });
afterEach(() => page.context().close());

const open = (query = '', lang = ''): Promise<unknown> => page.goto(`${site.origin}${lang}/procedures/plan/${query}`);
const result = (part: string): Promise<string | null> => page.locator(`[data-result="${part}"]`).textContent();
const rows = (): Promise<number> => page.locator('.scroll tbody[data-rows] > tr:not([hidden])').count();
const cell = (step: string, name: string): Promise<string | null> => page.locator(`tbody[data-rows] tr[data-step="${step}"] [data-cell="${name}"]`).textContent();

describe('the planner', () => {
  it('plans the usual project in numbered days before anything is chosen', async () => {
    await open();
    expect(await rows()).toBe(24);
    expect(await result('works')).toContain('第');
    expect(await page.locator('[data-export="ics"]').isDisabled()).toBe(true);
    expect(await page.locator('[data-note]:visible').count()).toBe(0);
  });

  it('opens the chemical plan of 2026-12-01 from its address, with the dates worked out by hand', async () => {
    await open(CHEMICAL);
    expect(await rows()).toBe(36);
    expect([await result('works'), await result('production')]).toEqual(['至少到 2027-02-22', '至少到 2027-04-08']);
    expect([await cell('construction-permit', 'start'), await cell('construction-permit', 'finish'), await cell('environmental-impact-assessment', 'counted')]).toEqual(['2027-02-15', '2027-02-22', '60 日']);
    expect(await page.locator('[data-note="beyond"]').innerText()).toContain('2026-12-31');
    expect(await page.locator('input[name="start"]').inputValue()).toBe('2026-12-01');
    expect(await page.locator('.gantt > li:visible').count()).toBe(36);
  });

  it('writes what is chosen into the address, and Back takes it out', async () => {
    await open();
    await page.locator('input[value="water-abstraction"]').check();
    await page.locator('input[name="start"]').fill('2026-12-01');
    await page.locator('input[name="start"]').blur();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('kinds')).toContain('water-abstraction');
    await expect.poll(() => new URL(page.url()).searchParams.get('start')).toBe('2026-12-01');
    await expect.poll(() => result('works')).toContain('2027');
    await page.goBack();
    await page.goBack();
    await expect.poll(rows).toBe(24);
  });

  it('leaves out steps that are done', async () => {
    await open('?kinds=general&done=land-supply-auction&done=company-registration');
    expect(await page.locator('tbody[data-rows] tr[data-step="land-supply-auction"]').isVisible()).toBe(false);
    expect(await cell('land-use-planning-permit', 'start')).toBe('第 0 天');
  });

  it.each([
    ['?start=2026-02-30', 'start=2026-02-30'], ['?kinds=mining', 'kinds=mining'], ['?kinds=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 'kinds=<img src=x onerror=alert(1)>'], ['?done=__proto__&eia=%E0%A4%A', 'done=__proto__'], ['?start=99999-99-99', 'start=99999-99-99'],
  ])('uses nothing of the hostile address %s, and says so', async (query, told) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('dialog', (dialog) => { errors.push(dialog.message()); void dialog.dismiss(); });
    await open(query);
    expect(await page.locator('[data-note="ignored"]').innerText()).toContain(told);
    expect(await rows()).toBe(24);
    expect(await page.locator('project-plan img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('can be worked with the keyboard alone, keeps the focus, and tells what has changed', async () => {
    await open();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    const told = () => page.locator('project-plan [data-status]').innerText();
    await page.locator('input[value="general"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('input[value="chemical"]').isChecked()).toBe(true);
    expect([await focused(), await told()]).toEqual(['chemical', `\u8BA1\u5212\u5DF2\u66F4\u65B0\uFF1A${await rows()} \u4E2A\u73AF\u8282\u3002`]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('kinds')).toContain('water-abstraction');
    expect(await focused()).toBe('water-abstraction');
    expect(await page.locator('tbody[data-rows] tr[data-step="hazchem-safety-design-review"]').isVisible()).toBe(true);
  });

  it('takes a start day and what is done from the keyboard', async () => {
    await open('?kinds=general');
    await page.locator('input[name="start"]').focus();
    await page.keyboard.type('12012026');
    await expect.poll(() => new URL(page.url()).searchParams.get('start')).toBe('2026-12-01');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('start');
    const before = await rows();
    await page.locator('form details > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(rows).toBe(before - 1);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('done');
    expect(new URL(page.url()).searchParams.getAll('done')).toHaveLength(1);
  });

  it.each([['2030-01-07', true], ['2026-01-05', false]])('a start on %s says whether it only counts Monday to Friday', async (start, falls) => {
    await open(`?kinds=general&start=${start}&done=land-supply-auction`);
    expect(await page.locator('[data-note="beyond"]').isVisible()).toBe(falls);
    if (falls) expect(await page.locator('[data-note="beyond"]').innerText()).toContain('\u5468\u4E00\u81F3\u5468\u4E94');
  });

  it('says how many steps are left at an office, and shows every date within a phone', async () => {
    await open(CHEMICAL);
    const offices = page.locator('[data-office]:visible');
    const counts = await offices.locator('[data-steps]').allInnerTexts();
    expect(counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(36);
    const cells = await page.locator('tbody[data-rows] > tr:visible td').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
    expect(cells).toBe(0);
    expect(await page.locator('tbody[data-gains] details:visible').first().getAttribute('open')).toBe(null);
  });

  it('opens the part that an address points to', async () => {
    await page.goto(`${site.origin}/procedures/plan/chemical/#totals`);
    await expect.poll(() => page.locator('#totals').isVisible()).toBe(true);
  });

  it.each(['', '/en'])('has no axe violation with a plan on a phone, in "%s/", light and dark', async (lang) => {
    await open(CHEMICAL, lang);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  }, 60_000);
});

it('without scripts the planner leads to ready-made plans, which are whole', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.origin}/procedures/plan/`);
  expect(await plain.locator('project-plan').isVisible()).toBe(false);
  await plain.getByRole('link', { name: /化工项目/ }).first().click();
  expect(await plain.locator('tbody[data-rows] tr:visible').count()).toBe(36);
  expect(await plain.locator('[data-result="works"]').innerText()).toMatch(/^至少到 第 \d+ 天$/);
  await context.close();
});
