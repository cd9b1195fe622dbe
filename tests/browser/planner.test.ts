import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openSite } from './chromium.ts';

const CHEMICAL = '?kinds=chemical&kinds=discharge-permit&kinds=occupational-hazard&kinds=soil-water&kinds=energy-review&kinds=special-fire&kinds=water-abstraction&kinds=lightning-special&eia=report&start=2026-12-01';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());
beforeEach(async () => { page = await (await site.browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })).newPage(); });
afterEach(() => page.context().close());

const open = (query = '', lang = ''): Promise<unknown> => page.goto(`${site.origin}${lang}/procedures/plan/${query}`);
const result = (part: string): Promise<string | null> => page.locator(`[data-result="${part}"]`).textContent();
const rows = (): Promise<number> => page.locator('.scroll tbody[data-rows] > tr:not([hidden])').count();
const cell = (step: string, name: string): Promise<string | null> => page.locator(`tbody[data-rows] tr[data-step="${step}"] [data-cell="${name}"]`).textContent();
const text = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');
const taken = async (button: string): Promise<Download> => (await Promise.all([page.waitForEvent('download'), page.locator(button).click()]))[0];

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
    expect(new URL(page.url()).searchParams.get('start')).toBe('2026-12-01');
    expect(await result('works')).toContain('2027');
    await page.goBack();
    await page.goBack();
    expect(await rows()).toBe(24);
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

  it('hands out a calendar that other programs read', async () => {
    await open(CHEMICAL);
    const events = new ICAL.Component(ICAL.parse(await text(await taken('[data-export="ics"]')))).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events).toHaveLength(36);
    const licence = events.find(({ uid }) => uid === 'safety-production-licence@invest-atlas');
    expect([licence?.startDate.toString(), licence?.endDate.toString()]).toEqual(['2027-02-22', '2027-04-09']);
    expect(licence?.description).toContain('不是承诺');
  });

  it('hands out a table', async () => {
    await open(CHEMICAL, '/en');
    const lines = (await text(await taken('[data-export="csv"]'))).trim().split('\r\n');
    expect(lines).toHaveLength(37);
    expect(lines.find((line) => line.includes('2027-02-22,2027-04-08,2027-02-22'))).toContain('yes');
  });

  it('can be worked with the keyboard alone', async () => {
    await open();
    await page.locator('input[value="general"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('input[value="chemical"]').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('kinds')).toContain('water-abstraction');
    expect(await page.locator('tbody[data-rows] tr[data-step="hazchem-safety-design-review"]').isVisible()).toBe(true);
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

describe('the handbook', () => {
  const box = () => page.locator('[data-paper]:visible').first();
  const told = () => page.locator('paper-ticks [role="status"]');
  const give = (body: string) => page.locator('paper-ticks input[type="file"]').setInputFiles({ name: 'ticks.json', mimeType: 'application/json', buffer: Buffer.from(body) });

  it('remembers ticks in this browser, on every page of plans', async () => {
    await open();
    await box().check();
    const key = await box().getAttribute('data-paper');
    expect(await page.locator('[data-count]').innerText()).toMatch(/^已备 1 份/);
    await page.reload();
    expect(await page.locator(`[data-paper="${key}"]`).isChecked()).toBe(true);
    await page.goto(`${site.origin}/en/procedures/plan/general/`);
    expect(await page.locator(`[data-paper="${key}"]`).isChecked()).toBe(true);
  });

  it('goes out as a file and comes back', async () => {
    await open();
    await box().check();
    const file = await text(await taken('[data-do="export"]'));
    await page.locator('[data-do="clear"]').click();
    expect(await box().isChecked()).toBe(false);
    await give(file);
    await expect.poll(() => told().innerText()).toBe('已导入 1 份的勾选。');
    expect(await box().isChecked()).toBe(true);
  });

  it.each([['{', '不是 JSON'], ['{"format":"other"}', '不是从本站'], ['{"format":"invest-atlas-handbook","version":9,"ticked":[]}', '另一版本']])('refuses the file %s, says why and keeps the ticks', async (body, why) => {
    await open();
    await box().check();
    await give(body);
    await expect.poll(() => told().innerText()).toContain(why);
    expect(await box().isChecked()).toBe(true);
  });
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
