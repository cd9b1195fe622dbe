import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { useSite } from './chromium.ts';

const site = useSite();

it('what does not exist is answered with 404 and ways on in both languages, without an axe violation', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
  const response = await page.goto(`${site.origin}/no-such-page/`);
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这一页');
  expect(await page.locator('main [lang=en] h2').textContent()).toBe('This page does not exist');
  for (const lang of ['zh-CN', 'en']) expect(await page.locator(`main [lang=${lang}] a`).count()).toBeGreaterThan(8);
  expect(await violations(page)).toEqual([]);
  await page.locator('main [lang=en] input[type=search]').fill('construction permit');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/search\/\?q=/);
});
