/**
 * How soon the live map is ready and how smoothly it filters and pans, on the real site and with 300 made-up parks: `node tests/bench/live-map.ts [slowdown]`.
 * Times are of a headless Chromium whose processor is slowed (4 times unless told); they tell one state of the code from another, not one machine from another.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../src/commands/serve.ts';

const root = resolve(import.meta.dirname, '../..');
const slowdown = Number(process.argv[2] ?? 4);
const TURNS = 5;

interface Place { readonly id: string; readonly seat?: { readonly at: readonly [number, number] } }

/** A copy of the project with parks strewn around the county seats of Gansu, built; the result is its folder. */
const madeUp = (count: number): string => {
  const copy = mkdtempSync(join(root, 'node_modules/.many-parks-'));
  for (const part of ['src', 'content', 'public', 'tests/fixtures', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const parks = globSync('content/parks/{gansu,jinchang,jiuquan,qingyang}/*.mdx', { cwd: copy }).filter((file) => !file.endsWith('.en.mdx'));
  const seats = (JSON.parse(readFileSync(join(root, 'content/geo/places.json'), 'utf8')) as Place[]).flatMap(({ id, seat }) => (seat && id.startsWith('62') ? [seat.at] : []));
  for (let turn = 0; turn < count; turn += 1) {
    const file = parks[turn % parks.length] ?? '';
    const [lng, lat] = seats[turn % seats.length] ?? [0, 0];
    // Steps of the golden angle strew the parks of one seat evenly around it, near enough to stay in the province.
    const [angle, far] = [turn * 2.4, 0.002 * (turn % 7)];
    const text = readFileSync(join(copy, file), 'utf8').replace(/lat: [\d.]+/, `lat: ${(lat + far * Math.sin(angle)).toFixed(5)}`).replace(/lng: [\d.]+/, `lng: ${(lng + far * Math.cos(angle)).toFixed(5)}`);
    for (const end of ['.mdx', '.en.mdx']) writeFileSync(join(copy, file.replace('.mdx', `-${turn}${end}`)), end === '.mdx' ? text : readFileSync(join(copy, file.replace('.mdx', end)), 'utf8'));
  }
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], { cwd: copy, encoding: 'utf8', env: { ...process.env, ATLAS_OUT: 'dist', ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0) throw new Error(`the site of ${count} made-up parks cannot be built: ${stderr.slice(0, 2000)}`);
  return copy;
};

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

interface Ready {
  /** Milliseconds from the start of the navigation until the first map is live, the page around it included. */
  readonly whole: number;
  /** Milliseconds from the map's first request, sent when it comes near the window. */
  readonly own: number;
}

const readyAfter = async (page: Page): Promise<Ready> => {
  await page.locator('park-map').first().scrollIntoViewIfNeeded();
  await page.locator('park-map[data-live="ready"]').first().waitFor();
  return page.evaluate(() => {
    const whole = (window as unknown as { ready: number }).ready;
    const asked = performance.getEntriesByType('resource').find(({ name }) => /\/live-map[^/]*\.js$/.test(name));
    return { whole, own: whole - (asked?.startTime ?? NaN) };
  });
};

/** Milliseconds from the choice of a region until the browser has drawn the rows and marks that are left. */
const filterTakes = (page: Page): Promise<number> => page.evaluate(async () => {
  const select = document.querySelector<HTMLSelectElement>('list-filter select[name=region]');
  if (!select) throw new Error('no filter of regions');
  select.value = select.value ? '' : 'jiuquan';
  const start = performance.now();
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - start;
});

/** The longest and the median time between two frames, in ms, while the map is dragged about. */
const panFrames = async (page: Page): Promise<readonly number[]> => {
  await page.locator('park-map').first().scrollIntoViewIfNeeded();
  const box = await page.locator('.live-map').first().boundingBox();
  if (!box) throw new Error('no live map');
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (now: number): void => { frames.push(now - last); last = now; requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
    (window as unknown as { frames: number[] }).frames = frames;
  });
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 25];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) {
    await page.mouse.move(x + 90 * Math.sin(step / 6), y - step * 3);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  return page.evaluate(() => (window as unknown as { frames: number[] }).frames.slice(1));
};

const measure = async (name: string, dist: string): Promise<void> => {
  const { address, server } = await serve(dist, 0);
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const open = async (path: string): Promise<{ page: Page; ready: Ready }> => {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.addInitScript(() => new MutationObserver((_, watch) => { if (document.querySelector('park-map[data-live=ready]')) { (window as unknown as { ready: number }).ready = performance.now(); watch.disconnect(); } }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-live'] }));
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(new URL(path, address).href, { waitUntil: 'load' });
    return { page, ready: await readyAfter(page) };
  };
  for (const path of ['parks/', 'regions/jiuquan/', 'parks/jinchang/jinchang-etdz/']) {
    const times: Ready[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const { page, ready } = await open(path);
      times.push(ready);
      await page.context().close();
    }
    console.log(`${name}, /${path}: the map is ready ${Math.round(median(times.map(({ own }) => own)))} ms after it comes near, ${Math.round(median(times.map(({ whole }) => whole)))} ms after the navigation begins`);
  }
  const { page } = await open('parks/');
  const parks = await page.locator('list-filter [data-item]').count();
  const filtered: number[] = [];
  for (let turn = 0; turn < 2 * TURNS; turn += 1) filtered.push(await filterTakes(page));
  const frames = await panFrames(page);
  console.log(`${name}, ${parks} parks: a filter is drawn after ${Math.round(median(filtered))} ms (at most ${Math.round(Math.max(...filtered))}); frames while panning ${Math.round(median(frames))} ms, at most ${Math.round(Math.max(...frames))} (${frames.length})`);
  await browser.close();
  server.close();
};

console.log(`processor slowed ${slowdown} times`);
const copy = madeUp(300);
try {
  await measure('real', join(root, 'dist'));
  await measure('with 300 made-up parks', join(copy, 'dist'));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
