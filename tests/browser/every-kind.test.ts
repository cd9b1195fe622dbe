import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, openSite } from './chromium.ts';
import { kinds } from './kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

interface Violation { id: string; nodes: { target: string[] }[] }

describe.each(['', '/en'])('in the language of "%s/"', (prefix) => {
  it.each([...kinds])('%s has no axe violation, says nothing, asks nobody else and does not scroll sideways at 360 px', async (kind) => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme: prefix ? 'dark' : 'light' });
    const page = await context.newPage();
    const heard = listen(page, site.origin);
    await page.goto(site.origin + prefix + kind, { waitUntil: 'load' });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.evaluate(axe);
    const violations = (await page.evaluate((tags) => (window as unknown as { axe: { run: (options: object) => Promise<{ violations: unknown[] }> } }).axe.run({ runOnly: tags }).then((result) => result.violations), TAGS)) as Violation[];
    await context.close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(heard).toEqual({ said: [], foreign: [] });
  });
});

describe('the page for what does not exist', () => {
  it('answers with 404 and a way on', async () => {
    const page = await site.browser.newPage();
    const response = await page.goto(`${site.origin}/no-such-page/`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这一页');
    expect(await page.locator('main a').count()).toBeGreaterThan(5);
    await page.close();
  });
});
