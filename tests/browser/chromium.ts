import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../src/commands/serve.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** CHROME_PATH, else Debian's Chromium, else whatever Playwright has installed. */
const executable = (): string | undefined => [process.env['CHROME_PATH'], '/usr/bin/chromium'].find((path) => path && existsSync(path));

interface Site { readonly browser: Browser; readonly origin: string; readonly close: () => Promise<void> }

/** The built site on a free port and a browser to look at it, for all tests of a file: there when the first of them runs, closed after the last. */
export const useSite = (): Site => {
  const site = {} as Site;
  beforeAll(async () => { Object.assign(site, await openSite()); }, 150_000);
  afterAll(() => site.close());
  return site;
};

const openSite = async (): Promise<Site> => {
  const { address, server } = await serve(resolve(import.meta.dirname, '../../dist'), 0);
  const path = executable();
  const browser = await chromium.launch({ args: FLAGS, timeout: 120_000, ...(path && { executablePath: path }) });
  return { browser, origin: address.replace(/\/$/, ''), close: async () => { await browser.close(); server.close(); } };
};

/** What a page said on the console and asked of other origins while it was open. */
export const listen = (page: Page, origin: string): { said: string[]; foreign: string[] } => {
  const heard = { said: [] as string[], foreign: [] as string[] };
  page.on('console', (message) => heard.said.push(message.text()));
  page.on('pageerror', (error) => heard.said.push(String(error)));
  page.on('request', (request) => { if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) heard.foreign.push(request.url()); });
  return heard;
};
