import { enSearch } from './en-search.ts';
import { zhSearch } from './zh-search.ts';

/** The texts of the search in a language. */
export const searchTexts = (lang: 'zh' | 'en'): typeof zhSearch => (lang === 'zh' ? zhSearch : enSearch);
