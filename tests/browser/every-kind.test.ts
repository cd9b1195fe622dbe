import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, openSite } from './chromium.ts';
import { kinds } from './kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A phone, the smallest width that WCAG asks for (1.4.10), and a window of 1280 px at 200 %. */
const WIDTHS = [360, 320, 640] as const;

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

interface Violation { id: string; nodes: { target: string[] }[] }

const violations = async (page: Page, runOnly: readonly string[]): Promise<string[]> => {
  const found = (await page.evaluate((rules) => (window as unknown as { axe: { run: (options: object) => Promise<{ violations: unknown[] }> } }).axe.run({ runOnly: rules }).then((result) => result.violations), [...runOnly])) as Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`);
};

/** By how many pixels a page is wider than its window; elements that scroll in their own frame do not count. */
const overflows = async (page: Page): Promise<number[]> => {
  const found: number[] = [];
  for (const width of WIDTHS.toReversed()) {
    await page.setViewportSize({ width, height: 740 });
    found.unshift(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  }
  return found;
};

describe.each(['', '/en'])('in the language of "%s/"', (prefix) => {
  it.each([...kinds])('%s has no axe violation in light or dark, says nothing, asks nobody else and never scrolls sideways', async (kind) => {
    const context = await site.browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const heard = listen(page, site.origin);
    await page.goto(site.origin + prefix + kind, { waitUntil: 'load' });
    const overflow = await overflows(page);
    await page.evaluate(axe);
    const light = await violations(page, TAGS);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await violations(page, ['color-contrast']);
    await context.close();
    expect({ light, dark }).toEqual({ light: [], dark: [] });
    expect(overflow.filter((pixels) => pixels > 0), `over at ${WIDTHS.join(', ')}`).toEqual([]);
    expect(heard).toEqual({ said: [], foreign: [] });
  }, 60_000);
});

describe('the page for what does not exist', () => {
  it('answers with 404 and ways on in both languages, without an axe violation', async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const response = await page.goto(`${site.origin}/no-such-page/`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这一页');
    expect(await page.locator('main [lang=en] h2').textContent()).toBe('This page does not exist');
    for (const lang of ['zh-CN', 'en']) expect(await page.locator(`main [lang=${lang}] a`).count()).toBeGreaterThan(8);
    await page.evaluate(axe);
    expect(await violations(page, TAGS)).toEqual([]);
    await page.locator('main [lang=en] input[type=search]').fill('construction permit');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/search\/\?q=/);
    await context.close();
  });
});
