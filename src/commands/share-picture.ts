import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { texts } from '#i18n/index.ts';

/** Draws public/share.png, the picture that messengers show beside a link, from the tokens and the mark: run by hand when either changes. */
const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const { name } = JSON.parse(read('content/site.json')) as { name: { zh: string; en: string } };
const [zh, en] = [texts('zh').home.title, texts('en').home.title];

const page = `<!doctype html><html lang="zh-CN"><style>${read('src/styles/tokens.css')}
  body { margin: 0; inline-size: 1200px; block-size: 630px; box-sizing: border-box; padding: 88px 96px; background: var(--ground); color: var(--ink); font-family: var(--sans); border-block-start: 14px solid; border-image: linear-gradient(to right, var(--azurite) 62%, var(--malachite) 62% 86%, var(--ochre) 86%) 1; display: flex; flex-direction: column; }
  .mark { display: flex; align-items: center; gap: 24px; font-size: 40px; font-weight: 600; color: var(--azurite-deep); } svg { inline-size: 84px; }
  h1 { font: 600 62px/1.35 var(--serif); margin: auto 0 24px; } p { margin: 0; font-size: 30px; color: var(--muted); }
</style><body><div class="mark">${read('public/favicon.svg')}${name.zh} ${name.en}</div><h1>${zh.replace('，', '，<br>')}</h1><p lang="en">${en}</p></body></html>`;

const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
await tab.setContent(page);
await tab.screenshot({ path: resolve(root, 'public/share.png') });
await browser.close();
