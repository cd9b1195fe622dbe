import { expect, it } from 'vitest';
import { useSite } from './chromium.ts';

const site = useSite();

/** How many different places the rules of a chart stand at, and how many rules a row of it has. */
const rulesOf = (): { title: string; places: number; ticks: number }[] =>
  [...document.querySelectorAll('figure')].map((figure) => ({
    title: figure.querySelector('h3')?.textContent ?? '',
    places: new Set([...figure.querySelectorAll('line.rule')].map((rule) => Math.round(rule.getBoundingClientRect().x))).size,
    ticks: Math.max(0, ...[...figure.querySelectorAll('svg')].map((row) => row.querySelectorAll(':scope > line.rule, :scope > g > line.rule').length)),
  }));

it.each(['/land/', '/en/land/', '/electricity/', '/electricity/gansu/'].flatMap((path) => [360, 1280].map((width) => [path, width] as const)))('every row of a chart on %s has the same scale at %d px', async (path, width) => {
  const page = await site.browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(site.origin + path, { waitUntil: 'load' });
  const charts = (await page.evaluate(rulesOf)).filter(({ ticks }) => ticks > 0);
  await page.close();
  expect(charts.length).toBeGreaterThan(0);
  expect(charts.filter(({ places, ticks }) => places !== ticks)).toEqual([]);
});
