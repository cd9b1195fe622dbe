/** What source lists are linked by: they keep their names, so that marks anywhere on the page find them. */
const SHARED = /^source-/;

/** Attributes that name other elements, one or several. */
const NAMES = /\b(for|form|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g;

/** The page of a record, as opposed to a room: `/en/parks/trial-city/trial-park/`; its file: `/notices/trial.pdf`; or its place in the page of a room: `/land/#trial-land`. */
const RECORD = /\bhref="(?:(?:\/en)?(?!\/en\/)(?:\/[\w-]+){2,}\/|\/[\w/-]+\.\w+|\/[\w/-]+#(?!held|index)[^"]+)"/g;

/**
 * The HTML of a component set apart from the page that shows it: its ids cannot meet those of another specimen, its sections are no landmarks,
 * and where it would lead to a record, which is made up, it leads to the specimen itself.
 */
export const setApart = (html: string, specimen: string): string => {
  const own = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !SHARED.test(id)));
  const renamed = (id: string): string => (own.has(id) ? `${specimen}-${id}` : id);
  return html
    .replace(/(\sid=")([^"]+)"/g, (_, start: string, id: string) => `${start}${renamed(id)}"`)
    .replace(NAMES, (_, name: string, ids: string) => `${name}="${ids.split(' ').map(renamed).join(' ')}"`)
    .replace(/\bhref="#([^"]+)"/g, (_, id: string) => `href="#${renamed(id)}"`)
    .replace(RECORD, `href="#${specimen}"`)
    .replace(/<section(?=[\s>])/g, '<section role="group"');
};
