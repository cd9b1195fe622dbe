import type { Bar, Tick } from '#lib/plan/gantt.ts';
import { anchorOf, tickText } from '#lib/plan/wording.ts';

/** Places the bar of a step, its slack and its point in the picture of its row. */
export const drawBar = (picture: SVGElement, { x, width, until }: Bar, critical: boolean): void => {
  const set = (selector: string, values: Readonly<Record<string, string>>): void => { for (const [name, value] of Object.entries(values)) picture.querySelector(selector)?.setAttribute(name, value); };
  set('.slip', { x1: `${x}%`, x2: `${until}%` });
  set('.bar', { x: `${x}%`, width: `${width}%` });
  set('.point', { x: `${x}%` });
  set('.dot', { r: width > 0 ? '0' : '4' });
  for (const mark of picture.querySelectorAll('.bar, .dot')) mark.classList.toggle('critical', critical);
};

/** Draws the days above the bars anew. */
export const drawTicks = (axis: Element | null, ticks: readonly Tick[], dated: boolean): void => {
  axis?.replaceChildren(...ticks.map((tick) => {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    for (const [name, value] of [['class', 'tick'], ['x', `${tick.at}%`], ['y', '16'], ['text-anchor', anchorOf(tick)]] as const) text.setAttribute(name, value);
    text.textContent = tickText(tick, dated);
    return text;
  }));
};
