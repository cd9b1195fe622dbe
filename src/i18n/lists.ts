import { words } from './index.ts';
import type { Lang } from '#lib/languages.ts';

/** What stands between the items of a list: in Chinese the enumeration comma, unless an item is itself an enumeration or a sentence. */
export const separator = (items: readonly { zh: string; en?: string | undefined }[], lang: Lang): string => {
  const foreign = items.every((item) => words(item, lang).foreign);
  if (lang !== 'zh' && !foreign) return '; ';
  return items.some((item) => /[、，；：]/.test(item.zh)) ? '；' : '、';
};
