import { describe, expect, it } from 'vitest';
import { useSite } from './chromium.ts';

const site = useSite();

/** Pages that people print: a park to discuss, a step to take to the counter, a region to forward, a list. */
const printed = ['/parks/qingyang/xifeng-industrial-park/', '/procedures/environmental-impact-assessment/', '/procedures/chain-chemical/', '/regions/qingyang/', '/projects/'];

describe.each(printed.flatMap((path) => [path, `/en${path}`]))('%s on paper', (path) => {
  it('has its title, day, address and sources, and nothing to click', async () => {
    const context = await site.browser.newContext({ viewport: { width: 794, height: 1123 }, colorScheme: 'dark' });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(site.origin + path);
    const paper = page.locator('.paper');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await paper.innerText()).toMatch(/2\d{3}/);
    expect(await paper.innerText()).toContain(path);
    expect(await page.locator('#sources').isVisible()).toBe(true);
    expect(await page.locator('[id^="source-"] > a').first().isVisible()).toBe(true);
    for (const screenOnly of ['body > header', 'nav', 'form', 'a[href="#top"]']) expect(await page.locator(`${screenOnly} >> visible=true`).count(), screenOnly).toBe(0);
    const alone = await page.locator('main section').evaluateAll((sections) => sections.filter((section): section is HTMLElement => section instanceof HTMLElement && section.checkVisibility()).filter((section) => section.innerText.trim() === section.querySelector<HTMLElement>('h2, h3')?.innerText.trim()).map((section) => section.innerText));
    expect(alone, 'a heading with nothing below').toEqual([]);
    await context.close();
  });
});

describe('on paper', () => {
  it('what is folded up on a screen is open', async () => {
    const page = await site.browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.origin}/regions/qingyang/`);
    const folded = page.locator('details:not([open]) [id^="stat-"] dl');
    expect(await folded.count()).toBeGreaterThan(3);
    expect(await folded.evaluateAll((lists) => lists.filter((list) => list.getBoundingClientRect().height < 10).length)).toBe(0);
    await page.close();
  });

  it('ink is dark, whatever the reader prefers on a screen', async () => {
    const page = await site.browser.newPage({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`${site.origin}/parks/qingyang/xifeng-industrial-park/`);
    const [red = 255] = (await page.locator('h1').evaluate((title) => getComputedStyle(title).color)).match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeLessThan(80);
    await page.close();
  });

  it('a park fits into a few sheets', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/parks/qingyang/xifeng-industrial-park/`);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThanOrEqual(6);
    await page.close();
  });
});
