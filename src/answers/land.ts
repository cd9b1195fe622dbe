import { answerTexts } from '#i18n/answers.ts';
import { texts, words } from '#i18n/index.ts';
import { grouped } from '#i18n/quantities.ts';
import { landPrice } from '#lib/key-facts.ts';
import { byMedian, dealsByRegion, medianSpan, yearsOf } from '#lib/land-deals.ts';
import { parkCosts } from '#lib/park-costs.ts';
import { paths } from '#lib/paths.ts';
import type { AnswerRow, FigureAnswer } from '#lib/search/answers.ts';
import { statementsOf } from '#lib/statements.ts';
import type { Content } from '#schemas/collections.ts';
import type { FieldLabels } from '#schemas/labels.ts';
import { known, ofFact, type Print } from './print.ts';

type Land = Pick<Content, 'regions' | 'electricity' | 'landDeals' | 'land' | 'parks'>;

/** What land has cost in each region, county and park; `tokenOf` names a county as the search does. */
export const landAnswers = (content: Land, labels: FieldLabels, tokenOf: (county: string) => string | undefined, print: Print): readonly FigureAnswer[] => {
  const { lang } = print;
  const own = answerTexts(lang);
  const { land, rooms } = texts(lang);
  const common = { about: 'land', note: own.landNote, href: paths.land(lang), page: rooms.land };
  const now: AnswerRow = { label: own.current, missing: land.gapReason };
  const nameOf = (id: string): string => { const region = content.regions.find((one) => one.id === id); return region ? words(region.name, lang).text : id; };
  const cities = dealsByRegion(content.landDeals, content.regions.filter(({ level }) => level === 'city').toSorted((a, b) => a.order - b.order).map(({ id }) => id));
  const span = (region: string, label?: string): readonly AnswerRow[] => {
    const all = medianSpan(byMedian({ parks: [], counties: cities.find((one) => one.region === region)?.counties ?? [] }));
    return all ? [known(label ?? own.medians(yearsOf(all), grouped(all.deals)), { ...all, source: all.sources[0] ?? '', unit: 'cny-per-m2', derived: { zh: land.derivedSpan, en: land.derivedSpan }, staleAfterYears: 2 }, print)] : [];
  };
  return [
    { ...common, of: '', title: land.overview, rows: [...cities.flatMap(({ region }) => span(region, nameOf(region))), now] },
    ...cities.map(({ region }): FigureAnswer => ({ ...common, of: region, title: own.title.land(nameOf(region)), rows: [...starts(region, content, print), ...span(region), now] })),
    ...cities.flatMap(({ counties }) => counties).flatMap(([deal]): FigureAnswer[] => {
      const token = tokenOf(deal.county.zh);
      return token ? [{ ...common, of: token, title: own.title.land(words(deal.county, lang).text), rows: [known(own.median(yearsOf(deal), grouped(deal.deals)), { ...deal, min: deal.median, max: deal.median, staleAfterYears: 2 }, print)] }] : [];
    }),
    ...content.parks.map((park): FigureAnswer => {
      const name = words(park.name, lang).text;
      const key = landPrice(statementsOf(park.facts), labels, parkCosts(park, content, print.today).deals, { zh: land.head.median, en: land.head.median });
      const rows = key.fact ? ofFact(words(key.label, lang).text, key.fact, key.staleAfterYears, print, key.fact.note ? [words(key.fact.note, lang).text] : []) : [];
      return { about: 'land', of: `park/${park.id}`, title: own.title.land(name), rows: rows.length > 0 ? rows : [{ label: own.current, missing: texts(lang).facts.nothing }], href: paths.park(park, lang), page: name };
    }),
  ];
};

/** Starting prices that a region has announced. */
const starts = (region: string, { land }: Land, print: Print): readonly AnswerRow[] =>
  land.filter((record) => record.region === region && record.kind === 'start-price').flatMap((record) =>
    statementsOf(record.facts).flatMap(({ shown: [fact] }) => (fact?.kind === 'number' && fact.unit === 'wan-cny-per-mu' ? ofFact(words(record.name, print.lang).text, fact, 2, print) : [])));
