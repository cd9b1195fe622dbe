import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useSite } from './chromium.ts';

const site = useSite();
let page: Page;
afterEach(() => page.context().close());

const open = async (path: string, settings: BrowserContextOptions = {}): Promise<void> => {
  page = await (await site.browser.newContext({ viewport: { width: 360, height: 740 }, ...settings })).newPage();
  await page.goto(site.origin + path);
};

/** The sizes of text in px, and the heights of what can be pressed. */
const textSizes = () => page.locator('main :is(p, dt, dd, li, td, th, small)').evaluateAll((all) => all.filter((one) => one.textContent?.trim() && one.checkVisibility()).map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
const heights = (selector: string) => page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => ({ name: one.textContent?.trim() || one.getAttribute('name'), height: Math.round(one.getBoundingClientRect().height) })));

describe('the switch for large text', () => {
  it('makes text 18 px or more and controls 60 px high, and the next page keeps it', async () => {
    await open('/parks/');
    expect(Math.min(...(await textSizes()))).toBeLessThan(18);
    await page.locator('header reading-size button').click();
    await page.goto(`${site.origin}/policies/`);
    expect(await page.locator('html').getAttribute('data-reading-size')).toBe('large');
    expect(await page.locator('header reading-size button').getAttribute('aria-pressed')).toBe('true');
    const sizes = await textSizes();
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    await page.locator('header summary').click();
    const controls = await heights('header :is(a, button, input, summary), .filters :is(button, select), main nav a, footer nav a');
    expect(controls.length).toBeGreaterThan(25);
    expect(controls.filter(({ height }) => height < 60)).toEqual([]);
  });

  it('is put back by a second press', async () => {
    await open('/parks/');
    for (const pressed of ['true', 'false']) {
      await page.locator('header reading-size button').click();
      expect(await page.locator('header reading-size button').getAttribute('aria-pressed')).toBe(pressed);
    }
    await page.reload();
    expect(await page.locator('html').getAttribute('data-reading-size')).toBeNull();
  });

  it.each(['/', '/en/', '/en/parks/jinchang/jinchang-etdz/', '/en/electricity/gansu/', '/en/procedures/', '/en/procedures/environmental-impact-assessment/', '/land/', '/search/', '/en/about/style/'])('leaves %s within 360 px, its menu open or closed', async (path) => {
    await open(path);
    await page.evaluate(() => localStorage.setItem('reading-size', 'large'));
    await page.reload();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await page.locator('html').getAttribute('data-reading-size')).toBe('large');
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.locator('header summary').click();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

describe('with colours of the reader', () => {
  it('focus is seen as an outline, badges and boxes by their border', async () => {
    await open('/about/style/', { forcedColors: 'active' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => { const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body); return { outlineStyle, wide: Number.parseFloat(outlineWidth) >= 2 }; });
    expect(focus).toEqual({ outlineStyle: 'solid', wide: true });
    const borders = await page.locator('main :is(.badge, .button, .field, .state:not(.start), .card)').evaluateAll((all) => all.map((one) => { const style = getComputedStyle(one); return { name: one.textContent?.trim().slice(0, 20), seen: style.borderTopStyle !== 'none' && style.borderTopWidth !== '0px' && style.borderTopColor !== style.backgroundColor && style.borderTopColor !== 'rgba(0, 0, 0, 0)' }; }));
    expect(borders.length).toBeGreaterThan(80);
    expect(borders.filter(({ seen }) => !seen)).toEqual([]);
  });
});

describe('for those who want less motion', () => {
  const motion = () => page.evaluate(() => ({
    smooth: getComputedStyle(document.documentElement).scrollBehavior === 'smooth',
    running: document.getAnimations().length > 0,
    transitions: [...document.querySelectorAll('*')].some((one) => Number.parseFloat(getComputedStyle(one).transitionDuration) > 0),
  }));

  it.each(['reduce', 'no-preference'] as const)('nothing glides or runs under "%s" unless they let it', async (reducedMotion) => {
    await open('/about/style/', { reducedMotion });
    const still = reducedMotion === 'reduce';
    expect(await motion()).toEqual({ smooth: !still, running: !still, transitions: false });
  });
});
