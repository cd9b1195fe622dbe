/** The languages of the site; the first has no prefix in addresses. */
export const languages = ['zh', 'en'] as const;
export type Lang = (typeof languages)[number];

/** The codes that HTML wants. */
export const htmlLang: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/** What `getStaticPaths` of a `[...lang]` route needs: the parameter in the address and the language it stands for. */
export const langParams = languages.map((lang) => ({ lang, param: lang === 'zh' ? undefined : lang }));
