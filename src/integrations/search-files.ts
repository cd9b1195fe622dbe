import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import { annotate, type Page, type RecordFacts } from '#lib/search/annotate.ts';
import type { Concept, SearchIndex } from '#lib/search/form.ts';
import { learn } from '#lib/search/learn.ts';
import { HAN } from '#lib/search/plain.ts';
import { firms, terms } from '#lib/search/terms.ts';

export interface SearchRecords {
  readonly records: Readonly<Record<string, RecordFacts>>;
  readonly concepts: readonly Concept[];
  readonly above: Readonly<Record<string, string>>;
}

/** The 3,755 characters of the first level of GB 2312: what people type by mistake is among them. */
const common = (): string => Array.from({ length: 40 }, (_, row) => Array.from({ length: 94 }, (_, cell) => new TextDecoder('gbk').decode(Uint8Array.of(0xb0 + row, 0xa1 + cell))).join('')).join('').replace(/[^\p{Script=Han}]/gu, '');

/** How characters are read, by syllable; made here, so that no reader loads a dictionary. */
const soundsOf = (letters: string, used: ReadonlySet<string>): string => {
  const groups = new Map<string, string>();
  for (const letter of letters) {
    const said = pinyin(letter, { toneType: 'none', type: 'array', multiple: true }).map((syllable) => syllable.replace('ü', 'v'));
    for (const syllable of new Set(used.has(letter) ? said.slice(0, 3) : said.slice(0, 1))) groups.set(syllable, (groups.get(syllable) ?? '') + letter);
  }
  return [...groups].map(([syllable, group]) => `${syllable}:${group}`).join(' ');
};

interface OpenCc { Converter(options: { from: string; to: string }): (text: string) => string }

/** Traditional forms of the characters of the site, in pairs. */
const traditionalOf = (letters: string): string => {
  const opencc: OpenCc = createRequire(import.meta.url)('opencc-js');
  const forms = ['t', 'hk', 'tw'].map((to) => opencc.Converter({ from: 'cn', to }));
  return [...letters].flatMap((letter) => [...new Set(forms.map((convert) => convert(letter)))].filter((form) => form !== letter && [...form].length === 1).map((form) => form + letter)).join('');
};

/** The search index of a language: what the pages say, what the records add, and the words learned from both. */
export const searchFile = (lang: 'zh' | 'en', pages: readonly Page[], others: readonly Page[], { records, concepts, above }: SearchRecords): SearchIndex => {
  const otherTitles = new Map(others.map(({ id, title }) => [id, title]));
  const twins = new Map(others.map((page) => [page.id, page]));
  const learned = learn(Object.entries(records).map(([id, { names }]) => ({ id, names })), concepts);
  const named = [...concepts, ...learned];
  const withFirms = [...named, ...firms(records, named)];
  const all = [...withFirms, ...terms(lang === 'zh' ? pages : others, withFirms)];
  const namesOf = ({ id, title }: Page): readonly string[] => [...new Set([...(records[id]?.names ?? []), otherTitles.get(id) ?? ''])].filter((name) => name !== '' && name !== title);
  const entries = pages.map((page) => annotate(page, twins.get(page.id), records[page.id], all, above, namesOf(page)));
  const words = new Set(all.flatMap(({ zh }) => [...zh.join('')]).filter((letter) => HAN.test(letter)));
  const typed = [...new Set([...words, ...common()])].join('');
  const shown = new Set([...words, ...entries.flatMap(({ t, n }) => [...t, ...n.join('')]).filter((letter) => HAN.test(letter))]);
  return { lang, concepts: all.map(({ t, kind, zh, en, weak, home, near }) => ({ t, kind, zh, en, weak, home, near })), entries, traditional: traditionalOf([...shown].join('')), sounds: soundsOf(typed, words), above };
};
