import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { listen, useSite } from './chromium.ts';

const site = useSite();
let page: Page;
let heard: ReturnType<typeof listen>;
afterEach(() => page.context().close());

const open = async (path: string, options: BrowserContextOptions = {}): Promise<void> => {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  heard = listen(page, site.origin);
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await page.locator('park-map').first().scrollIntoViewIfNeeded();
  await page.locator('park-map[data-live="ready"]').first().waitFor();
};

const maps = () => page.locator('park-map');
/** Parks on the live maps, those in groups included. */
const pinned = () => page.locator('.pin').evaluateAll((pins) => pins.flatMap((pin) => ((pin as HTMLElement).dataset['item'] ?? (pin as HTMLElement).dataset['items'] ?? '').split(' ')).sort());
const listed = () => page.locator('list-filter [data-item]:not([hidden])').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['item'] ?? '').sort());
const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['item'] ?? document.activeElement?.getAttribute('href') ?? '');

describe('the live map', () => {
  it('asks nobody outside, says nothing, and is drawn from one small file of this site', async () => {
    const asked: string[] = [];
    await open('/parks/');
    await page.reload();
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('park-map[data-live="ready"]').first().waitFor();
    expect(heard).toEqual({ said: [], foreign: [] });
    expect(await page.locator('.live-map path.river').count()).toBeGreaterThan(10);
    expect(await page.locator('.live-map img').count()).toBe(0);
  });

  it.each(['/parks/', '/en/parks/'])('shows on %s every park of the list that has a position', async (path) => {
    await open(path);
    await expect.poll(() => page.locator('park-map[data-live="ready"]').count()).toBe(2);
    const drawn = await page.locator('park-map > svg [data-item]').evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset['item']).sort());
    expect(drawn.length).toBeGreaterThan(20);
    expect(await pinned()).toEqual(drawn);
  });

  it('has its words in the language of the page', async () => {
    await open('/parks/jinchang/jinchang-etdz/');
    const titles = await page.locator('.live-map :is(a, button, .pin)').evaluateAll((controls) => controls.map((control) => control.getAttribute('aria-label') ?? ''));
    expect(titles.length).toBeGreaterThan(3);
    expect(titles.filter((title) => !/\p{Script=Han}/u.test(title))).toEqual([]);
    expect(await page.locator('.leaflet-control-attribution').textContent()).toContain('GeoNames');
  });

  it.each(['light', 'dark'] as const)('has no axe violation with an open card (%s)', async (colorScheme) => {
    await open('/en/parks/jinchang/jinchang-etdz/', { colorScheme });
    await page.locator('.pin').first().click();
    await page.locator('.leaflet-popup .park-card a').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('is worked by keyboard: mark, card, link, Escape, back on the mark', async () => {
    await open('/regions/jiuquan/');
    const pin = page.locator('.pin[data-item]').first();
    await pin.focus();
    const item = await focused();
    expect(item).toMatch(/^park\//);
    await page.keyboard.press('Enter');
    await page.locator('.leaflet-popup [href]').first().waitFor();
    expect(await focused()).toContain(item.replace('park/', ''));
    await page.keyboard.press('Escape');
    expect(await page.locator('.leaflet-popup').count()).toBe(0);
    expect(await focused()).toBe(item);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/parks/[a-z]+/${item.replace('park/', '')}/$`));
  });

  it('lights a row with its mark and a mark with its row', async () => {
    await open('/regions/jiuquan/');
    const item = (await page.locator('.pin[data-item]').first().getAttribute('data-item')) ?? '';
    await page.locator(`.map-table [data-item="${item}"] a`).focus();
    expect(await page.locator(`.pin[data-item="${item}"].lit`).count()).toBe(1);
    await page.locator(`.pin[data-item="${item}"]`).focus();
    expect(await page.locator(`tr[data-item="${item}"].lit`).count()).toBe(1);
    await page.locator('h1').click();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await page.locator('.pin.lit').count()).toBe(0);
  });

  it('comes apart where a group is chosen, and the keyboard stays on one of its parks', async () => {
    await open('/parks/');
    const before = await page.locator('.pin').count();
    await page.locator('.pin[data-items]').first().focus();
    const members = await page.locator('.pin[data-items]').first().getAttribute('data-items');
    await page.keyboard.press('Enter');
    await page.waitForFunction((count) => document.querySelectorAll('.pin').length !== count || document.querySelector('.leaflet-popup'), before);
    const here = await page.evaluate(() => { const held = document.activeElement as HTMLElement; return held.dataset['item'] ?? held.dataset['items'] ?? held.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? ''; });
    expect(members?.split(' ')).toEqual(expect.arrayContaining(here.split(' ')));
  });
});

describe('the filters', () => {
  it.each([['region', 'qingyang'], ['level', 'national'], ['chemical', 'any'], ['price', 'known'], ['precision', 'county'], ['industry', 'battery-materials']])('narrow by %s the list, the picture and the marks', async (name, value) => {
    await open('/parks/');
    await expect.poll(() => page.locator('park-map[data-live="ready"]').count()).toBe(2);
    const all = (await pinned()).length;
    await page.locator(`select[name=${name}]`).selectOption(value);
    const left = await listed();
    expect(left.length).toBeGreaterThan(0);
    await expect.poll(pinned).not.toHaveLength(all);
    const drawn = await page.locator('park-map > svg [data-item]:not([hidden])').evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset['item'] ?? '').sort());
    expect(await pinned()).toEqual(drawn);
    expect(drawn.filter((item) => !left.includes(item))).toEqual([]);
    expect(left.filter((item) => !drawn.includes(item)).length).toBeLessThanOrEqual(2);
  });
});

describe('the address', () => {
  it('opens the view that it names, on the map that it concerns', async () => {
    await open('/parks/#map=9/38.5006/102.1938');
    expect(await maps().first().locator('.pin[data-item="park/jinchang-etdz"]').count()).toBe(1);
    expect(await maps().first().locator('.ground.county').count()).toBeGreaterThan(0);
    expect(await maps().nth(1).locator('.ground.county').count()).not.toBe(0);
  });

  it('follows the reader and keeps the choices', async () => {
    await open('/parks/?region=jinchang');
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('.leaflet-control-zoom-in').first().click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#map=[\d.]+\/[\d.]+\/[\d.]+$/);
    expect(new URL(page.url()).search).toBe('?region=jinchang');
  });

  it.each(['#map=9/0/0', '#map=99/38/102', '#map=NaN/38/102', '#map=7/38/%3Cscript%3E', '#map=7/-38.5/-102'])('changes nothing where it is hostile: %s', async (hash) => {
    await open(`/parks/${hash}`);
    await expect.poll(() => page.locator('park-map[data-live="ready"]').count()).toBe(2);
    expect((await pinned()).length).toBeGreaterThan(20);
    expect(await maps().first().locator('.pin').first().isVisible()).toBe(true);
    expect(heard.said).toEqual([]);
  });
});

describe('on a phone', () => {
  const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  it('one finger on the map scrolls the page, two move the map', async () => {
    await open('/parks/', phone);
    const client = await page.context().newCDPSession(page);
    const touch = async (points: (step: number) => readonly { x: number; y: number }[]): Promise<void> => {
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0).map((point, id) => ({ ...point, id })) });
      for (let step = 1; step <= 12; step += 1) {
        await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step).map((point, id) => ({ ...point, id })) });
        await page.waitForTimeout(20);
      }
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const corner = async (): Promise<{ x: number; y: number }> => (await page.locator('.live-map').first().boundingBox()) ?? { x: 0, y: 0 };
    const before = await page.evaluate(() => scrollY);
    const first = await corner();
    await touch((step) => [{ x: first.x + 160, y: first.y + 220 - step * 15 }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(new URL(page.url()).hash).toBe('');
    const { x, y } = await corner();
    await touch((step) => [{ x: x + 100 + step * 4, y: y + 220 }, { x: x + 190 + step * 4, y: y + 250 }]);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#map=/);
  });

  it('the page does not scroll sideways with a card open', async () => {
    await open('/en/parks/jinchang/jinchang-etdz/', phone);
    await page.locator('.pin').first().tap();
    await page.locator('.leaflet-popup').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('where the map cannot come', () => {
  it('the picture stays, and the filters narrow it', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    await page.route('**/data/maps/*.json', (route) => route.abort());
    await page.goto(`${site.origin}/parks/?region=qingyang`);
    await page.locator('park-map[data-failed]').first().waitFor();
    const marks = page.locator('park-map > svg').first().locator('.park:visible');
    expect(await marks.count()).toBe(await page.locator('list-filter [data-item]:visible').count());
    expect(await page.locator('park-map > svg').first().isVisible()).toBe(true);
    expect(await page.locator('.live-map').count()).toBe(0);
  });

  it('the picture is what paper shows', async () => {
    await open('/regions/jiuquan/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.live-map').first().isVisible()).toBe(false);
    expect(await page.locator('park-map > svg').first().isVisible()).toBe(true);
  });
});
