import { describe, expect, it } from 'vitest';
import { useSite } from './chromium.ts';

const site = useSite();

interface Name {
  readonly map: string;
  readonly text: string;
  /** As they are drawn, in px of the screen. */
  readonly size: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The names that a reader sees, with the width that the fonts of this machine give them. */
const namesOn = async (path: string, width: number): Promise<readonly Name[]> => {
  const context = await site.browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(site.origin + path, { waitUntil: 'load' });
  const names = await page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('svg.map .names text')].filter((text) => text.getClientRects().length > 0).map((text) => {
      const svg = text.ownerSVGElement as SVGSVGElement;
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const [x, y, length] = [Number(text.getAttribute('x')), Number(text.getAttribute('y')), text.getComputedTextLength()];
      const x0 = x - { start: 0, middle: length / 2, end: length }[text.getAttribute('text-anchor') ?? 'start']!;
      return { map: svg.dataset['map'] ?? '', text: text.textContent ?? '', size: size * scale, x0, x1: x0 + length, y0: y - 0.8 * size, y1: y + 0.15 * size };
    }),
  );
  await context.close();
  return names;
};

const overlaps = (names: readonly Name[]): string[] =>
  names.flatMap((a, index) => names.slice(index + 1).filter((b) => a.map === b.map && a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1).map((b) => `${a.map}: ${a.text} and ${b.text}`));

const PATHS = ['/parks/', '/regions/jiuquan/', '/industries/fine-chemicals/', '/parks/qingyang/xifeng-industrial-park/'];

describe.each([320, 360, 768, 1280])('at %i px', (width) => {
  it.each(PATHS.flatMap((path) => [path, `/en${path}`]))('the names on the maps of %s are large enough and do not cover each other', async (path) => {
    const names = await namesOn(path, width);
    expect(names.length).toBeGreaterThan(5);
    expect(overlaps(names)).toEqual([]);
    const smallest = width < 360 ? 9.7 : 11;
    expect(names.filter(({ size }) => size < smallest).map(({ text, size }) => `${text} ${size}`)).toEqual([]);
  });
});
