import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kindsNeeding } from '#lib/chain.ts';
import { readContent } from '../../src/commands/content-folder.ts';
import { useSite } from './chromium.ts';

const { procedures, chain } = readContent(resolve(import.meta.dirname, '../../content')).content;
const kinds = chain.flatMap((one) => one.kinds);
const needing = (kind: string): readonly string[] => procedures.filter((step) => kindsNeeding(step, kinds).includes(kind)).map(({ id }) => `procedure/${id}`).sort();

const site = useSite();
let page: Page;
beforeEach(async () => { page = await site.browser.newPage({ viewport: { width: 360, height: 740 } }); });
afterEach(() => page.close());

const shown = () => page.locator('list-filter [data-item]:visible');

describe('the steps of the chain, each in a line that opens', () => {
  it.each(['', '/en'])('narrow to what a project needs, without empty stages, in "%s/"', async (lang) => {
    await page.goto(`${site.origin}${lang}/procedures/`);
    expect(await shown().count()).toBe(procedures.length);
    await page.locator('select[name=project]').selectOption('chemical');
    expect((await shown().evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['item'] ?? ''))).sort()).toEqual(needing('chemical'));
    expect(await page.locator('list-filter').getByRole('status').textContent()).toContain(String(needing('chemical').length));
    await page.locator('select[name=kind]').selectOption('milestone');
    expect(await page.locator('[data-group]:visible').count()).toBe(1);
    for (const row of await shown().all()) expect(await row.locator('.name').isVisible()).toBe(true);
  });

  it('open by keyboard for office, limit with its source, who needs it and what comes before', async () => {
    await page.goto(`${site.origin}/procedures/`);
    const row = page.locator('[data-item="procedure/land-use-planning-permit"]');
    expect(await row.locator('dl').isVisible()).toBe(false);
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await row.locator('dl > div').count()).toBe(4);
    expect(await row.locator('dl a[href="/procedures/land-supply-auction/"]').isVisible()).toBe(true);
  });

  it.each([true, false])('addresses open what they point to, scripts: %s', async (javaScriptEnabled) => {
    const context = await site.browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    const plain = await context.newPage();
    for (const id of ['totals', 'dayRules', 'kind-chemical', 'kinds', 'graph', 'stage-6-acceptance']) {
      await plain.goto('about:blank');
      await plain.goto(`${site.origin}/procedures/#${id}`);
      await expect.poll(() => plain.locator(`[id="${id}"]`).evaluate((part) => { const { top, height } = part.getBoundingClientRect(); return height > 0 && top < innerHeight && top >= 0; }), { message: id }).toBe(true);
      const fold = plain.locator(`details:has(> [id="${id}"])`);
      if (await fold.count() > 0) expect(await fold.locator('> summary').evaluate((line) => line.getBoundingClientRect().top >= 0), `${id}: its heading is in sight`).toBe(true);
    }
    await context.close();
  });
});
