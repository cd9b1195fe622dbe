import { answerTexts } from '#i18n/answers.ts';
import { texts, words } from '#i18n/index.ts';
import { paths } from '#lib/paths.ts';
import { citiesOn, gridRecords, gridsOf } from '#lib/power-records.ts';
import type { AnswerRow, FigureAnswer } from '#lib/search/answers.ts';
import { statementsOf } from '#lib/statements.ts';
import { energyCharge } from '#lib/tariffs.ts';
import type { Content } from '#schemas/collections.ts';
import { known, ofFact, type Print } from './print.ts';

type Power = Pick<Content, 'regions' | 'electricity'>;

/** What power costs on each grid, in each city with a price of its own, and on all grids side by side. */
export const powerAnswers = (content: Power, print: Print): readonly FigureAnswer[] => {
  const t = texts(print.lang).electricity;
  const grids = gridsOf(content.regions);
  const total: AnswerRow = { label: t.total, missing: t.totalReason };
  const note = answerTexts(print.lang).pricesApart;
  const page = (grid: (typeof grids)[number]) => ({ about: 'power', wide: true as const, title: t.title(t.grids[grid]), note, href: paths.grid(grid, print.lang), page: t.title(t.grids[grid]) });
  return [
    { about: 'power', of: '', title: t.both, rows: [...grids.flatMap((grid) => charge(grid, t.grids[grid], content, print)), total], note: `${t.parts.td}. ${note}`.replace(/(\p{Script=Han}|）)\. /u, '$1。'), href: paths.electricity(print.lang), page: texts(print.lang).rooms.electricity },
    ...grids.map((grid): FigureAnswer => ({ ...page(grid), of: grid, rows: [...rates(grid, content, print), total] })),
    ...grids.flatMap((grid) => citiesOn(grid, content.regions).flatMap(({ id }): FigureAnswer[] => {
      const special = specials(grid, id, content, print);
      return special.length > 0 ? [{ ...page(grid), of: id, rows: [...rates(grid, content, print), ...special, total] }] : [];
    })),
  ];
};

const charge = (grid: string, label: string, content: Power, print: Print): readonly AnswerRow[] => {
  const { tariff } = gridRecords(grid, content, print.today);
  const energy = tariff && energyCharge(tariff, 'two-part', '110kv');
  if (!tariff || energy === undefined) return [{ label, missing: texts(print.lang).electricity.reasons.td }];
  return [known(label, { ...tariff, min: energy, effectiveTo: undefined }, print)];
};

const rates = (grid: string, content: Power, print: Print): readonly AnswerRow[] => {
  const t = texts(print.lang).electricity;
  const { tariff } = gridRecords(grid, content, print.today);
  const small = tariff && energyCharge(tariff, 'single-part', '1-10kv');
  const label = `${t.tariffs} · ${t.voltage['1-10kv']} ${t.scheme['single-part']}`;
  return [...charge(grid, t.parts.td, content, print), ...(tariff && small !== undefined ? [known(label, { ...tariff, min: small, effectiveTo: undefined }, print)] : [])];
};

/** Prices that hold for some customers of a city alone. */
const specials = (grid: string, city: string, content: Power, print: Print): readonly AnswerRow[] =>
  gridRecords(grid, content, print.today).others.flatMap(({ records }) => records).filter((record) => record.kind === 'special-price' && record.region === city).flatMap((record) =>
    statementsOf(record.facts).flatMap(({ shown: [fact] }) => (fact?.kind === 'number' && fact.unit === 'cny-per-kwh' ? ofFact(words(record.name, print.lang).text, fact, undefined, print, 'conditionsUnknown' in record && record.conditionsUnknown ? [words(record.conditionsUnknown, print.lang).text] : []) : [])));
