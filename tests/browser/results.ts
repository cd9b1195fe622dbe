import type { Page } from 'playwright-core';

/** Waits until a search has its answer. */
export const settled = (page: Page): Promise<void> => page.locator('[data-search-state="done"]').waitFor();

/** Where the results lead, the best first. */
export const results = (page: Page): Promise<readonly (string | null)[]> => page.locator('[data-search-result] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
