import { resolve } from 'node:path';
import { readContent } from '#commands/content-folder.ts';
import type { SheetContext } from '#lib/sheet-context.ts';

const { content } = readContent(resolve(import.meta.dirname, '../../content'));
const [chain, site] = [content.chain[0], content.site[0]];
if (!chain || !site) throw new Error('the content has no chain or no site');
const { id: _id, file: _file, ...labels } = content.fields.find(({ id }) => id === 'procedures') ?? { id: '', file: '' };

/** The real content as sheets are made from it. */
export const context: SheetContext = {
  steps: content.procedures,
  chain,
  elements: [...content.elements].sort((a, b) => a.order - b.order),
  sources: content.sources,
  promises: content.promises,
  labels,
  places: new Map([['cn', site.country], ...content.regions.map(({ id, name }) => [id, name] as const)]),
  address: site.address,
};
