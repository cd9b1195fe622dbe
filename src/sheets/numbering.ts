import type { Lang } from '#lib/languages.ts';
import type { Source } from '#schemas/sources.ts';
import type { Sheet } from '#schemas/sheets.ts';

/** Numbers the sources of a sheet in the order in which they are first cited. */
export interface Numbering {
  readonly mark: (source: string) => number;
  readonly list: (lang: Lang) => Sheet['sources'];
}

export const numbering = (sources: readonly Source[]): Numbering => {
  const cited: Source[] = [];
  const mark = (id: string): number => {
    const source = sources.find((one) => one.id === id);
    if (!source) throw new Error(`the source "${id}" is not in content/sources/sources.json`);
    if (!cited.includes(source)) cited.push(source);
    return cited.indexOf(source) + 1;
  };
  const list = (lang: Lang): Sheet['sources'] => cited.map((source, index) => inWords(source, index + 1, lang));
  return { mark, list };
};

/** Titles and publishers are Chinese in every language, as the source calls itself. */
const inWords = ({ id, title, publisher, documentNo, published, url }: Source, number: number, lang: Lang): Sheet['sources'][number] => ({
  number,
  id,
  text: [title, publisher, documentNo, published].filter((part) => part !== null).join(lang === 'zh' ? '\uFF0C' : ', '),
  ...(lang === 'zh' ? {} : { foreign: true as const }),
  ...(url === null ? {} : { address: url }),
});
