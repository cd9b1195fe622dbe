import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useSite } from './chromium.ts';
import { CHEMICAL, taken } from './downloads.ts';

const site = useSite();
let page: Page;
beforeEach(async () => { page = await (await site.browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })).newPage(); });
afterEach(() => page.context().close());

const open = (query = '', lang = ''): Promise<unknown> => page.goto(`${site.origin}${lang}/procedures/plan/${query}`);

describe('the files of a plan', () => {
  it('are a calendar that other programs read, its papers among it', async () => {
    await open(CHEMICAL);
    const events = new ICAL.Component(ICAL.parse(await taken(page, '[data-export="ics"]'))).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events).toHaveLength(36);
    const licence = events.find(({ uid }) => uid === 'safety-production-licence@invest-atlas');
    expect([licence?.startDate.toString(), licence?.endDate.toString()]).toEqual(['2027-02-22', '2027-04-09']);
    expect(licence?.description).toContain('\u4E0D\u662F\u627F\u8BFA');
    const papers = await page.locator('.papers > [data-step]:not([hidden]) [data-paper]').count();
    expect(events.flatMap(({ description }) => description.split('\n').filter((line) => line.startsWith('- ')))).toHaveLength(papers);
  });

  it.each(['', '/en'])('are a table that spreadsheets read, a row a step, in "%s/"', async (lang) => {
    await open(CHEMICAL, lang);
    const { data, errors, meta } = Papa.parse<Record<string, string>>((await taken(page, '[data-export="csv"]')).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
    expect([errors, data.length, meta.fields?.length]).toEqual([[], 36, 9]);
    const rows = data.map((row) => Object.values(row));
    expect(rows.every(([name, authority, limit, start, finish]) => name && authority && limit && [start, finish].every((day) => /^202[67]-\d\d-\d\d$/.test(day ?? '')))).toBe(true);
    expect(rows.find((row) => row.slice(3, 6).join() === '2027-02-22,2027-04-08,2027-02-22')?.[7]).toBe(lang ? 'yes' : '\u662F');
  });
});
