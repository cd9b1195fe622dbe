import { expect, it } from 'vitest';
import type { Page } from '#lib/search/annotate.ts';
import { firms, terms } from '#lib/search/terms.ts';

const page = (id: string, own: string): Page => ({ id, url: `/${id}/`, title: '', description: '', headings: '', body: '', own });

it('learns what pages put in quotation marks, unless it is known, short, or in every page', () => {
  const pages = [page('policy/one', '“六税两费”减半，“标准地”，“近日”'), ...Array.from({ length: 13 }, (_, at) => page(`park/${at}`, '“一号工程”'))];
  const known = [{ t: 'standard-land', kind: 'topic' as const, zh: ['标准地'], en: [] }];
  expect(terms(pages, known)).toEqual([{ t: '##六税两费', kind: 'topic', zh: ['六税两费'], en: [] }]);
});

it('learns companies by their names without the form of law, once each', () => {
  const facts = { names: [], regions: [], concepts: [] };
  const records = {
    'park/one': { ...facts, firms: [{ zh: '甘肃泛联电子有限公司', en: 'Gansu Fanlian Electronics Co., Ltd.' }, { zh: '隆基股份', en: 'LONGi' }] },
    'park/two': { ...facts, firms: [{ zh: '隆基', en: 'LONGi' }, { zh: '德方纳米（补锂剂）' }] },
  };
  expect(firms(records, []).map(({ t, zh, en }) => [t, ...zh, ...en])).toEqual([
    ['##甘肃泛联电子', '甘肃泛联电子', 'gansu fanlian electronics'], ['##隆基', '隆基', 'longi'], ['##德方纳米', '德方纳米'],
  ]);
});
