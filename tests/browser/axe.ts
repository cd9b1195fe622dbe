import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation { id: string; nodes: { target: string[] }[] }

/** What axe finds on a page as it stands, a line a rule with the first three places; `rules` are tags or names of rules. */
export const violations = async (page: Page, rules: readonly string[] = TAGS): Promise<string[]> => {
  // The value is dropped: sending axe itself back would cost more than the check.
  await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
  const found: Violation[] = await page.evaluate((runOnly) => (window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }).axe.run({ runOnly, resultTypes: ['violations'] }).then(({ violations: all }) => all.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) }))), [...rules]);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`);
};
