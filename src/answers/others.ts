import { answerTexts } from '#i18n/answers.ts';
import { texts, words } from '#i18n/index.ts';
import { keyFacts } from '#lib/key-facts.ts';
import { paths } from '#lib/paths.ts';
import { shownLimit } from '#lib/limits.ts';
import type { AnswerRow, FigureAnswer } from '#lib/search/answers.ts';
import { statementsOf } from '#lib/statements.ts';
import { wageTiers } from '#lib/wages.ts';
import type { Content } from '#schemas/collections.ts';
import type { FieldLabels } from '#schemas/labels.ts';
import type { Chain } from '#schemas/procedures.ts';
import { known, ofFact, type Print } from './print.ts';

/** What nobody has published: water, gas, freight and rent; and the minimum wage, of which older rates are known. */
export const costAnswers = ({ costs, regions }: Pick<Content, 'costs' | 'regions'>, { lang, today }: Print): readonly FigureAnswer[] => {
  const own = answerTexts(lang);
  const t = texts(lang);
  const common = { wide: true as const, href: paths.costs(lang), page: t.rooms.costs };
  const bound = costs.filter(({ kind, region }) => kind === 'minimum-wage' && region === 'cn').flatMap(({ facts }) => statementsOf(facts).flatMap(({ shown: [fact] }) => (fact ? ofFact(own.lowest, fact, undefined, { lang, today }) : [])));
  const wages = costs.filter(({ kind, region }) => kind === 'minimum-wage' && region !== 'cn').flatMap((cost): FigureAnswer[] => {
    const name = regions.find(({ id }) => id === cost.region)?.name;
    const since = cost.supersededBy ? [t.costs.supersededSince(cost.supersededBy)] : [];
    const tiers = wageTiers(cost.facts).flatMap(({ tier, monthly }) => (monthly ? ofFact(own.tier(t.costs.tierName(tier)), monthly, undefined, { lang, today }, since) : []));
    return name ? [{ ...common, about: 'wage', of: cost.region, title: own.title.wage(words(name, lang).text), rows: [{ label: own.now, missing: t.costs.wageGapReason }, ...bound, ...tiers] }] : [];
  });
  const gaps = (['water', 'gas', 'freight', 'rent'] as const).map((about): FigureAnswer => ({ ...common, about, of: '', title: own.title[about], rows: [{ label: t.costs.missingItems[about], missing: t.costs.missingReason }] }));
  return [...wages, ...gaps];
};

/** How long the law gives for each step. */
export const limitAnswers = (procedures: Content['procedures'], chain: Chain, print: Print): readonly FigureAnswer[] =>
  procedures.map((step) => {
    const own = answerTexts(print.lang);
    const t = texts(print.lang).procedures;
    const shown = shownLimit(step, chain);
    const name = words(step.name, print.lang).text;
    const days = (value: number, unit: 'working-day' | 'day'): string => (value === 0 ? t.noWait : t.limit[unit](String(value)));
    const row = (label: string, value: number, unit: 'working-day' | 'day'): AnswerRow[] => (shown.kind === 'known' ? [known(label, { ...shown.basis, derived: shown.basis.derived, min: value, unit }, print, shown.limit.inferred ? [t.inferred] : [], days(value, unit))] : []);
    const rows = shown.kind === 'unknown' ? [{ label: own.limit, missing: shown.reason ? words(shown.reason, print.lang).text : t.noLimit }]
      : shown.limit.variants?.length ? shown.limit.variants.flatMap(({ kind, value, unit }) => row(words(kind, print.lang).text, value, unit)) : row(own.limit, shown.limit.value, shown.limit.unit);
    return { about: 'limit', of: `procedure/${step.id}`, title: own.title.limit(name), rows, note: shown.kind === 'known' ? own.national : undefined, href: paths.procedure(step.id, print.lang), page: name };
  });

const ASKED = { area: ['area', 'planned-area', 'area-total', 'managed-area', 'built-area'], gdp: ['gdp'], population: ['population-resident', 'population-total'] } as const;

/** The area, output and population of places, where a number is known. */
export const placeAnswers = ({ regions, parks }: Pick<Content, 'regions' | 'parks'>, labels: { readonly regions: FieldLabels; readonly parks: FieldLabels }, print: Print): readonly FigureAnswer[] => {
  const own = answerTexts(print.lang);
  const places = [
    ...regions.map(({ id, name, facts }) => ({ of: id, name, facts, labels: labels.regions, href: paths.region(id, print.lang) })),
    ...parks.map((park) => ({ of: `park/${park.id}`, name: park.name, facts: park.facts, labels: labels.parks, href: paths.park(park, print.lang) })),
  ];
  return places.flatMap(({ of, name, facts, labels: known, href }) => (['area', 'gdp', 'population'] as const).flatMap((about): FigureAnswer[] => {
    const [first, ...more] = ASKED[about];
    const rows = keyFacts(statementsOf(facts), known, [{ fields: [first, ...more], optional: true }]).flatMap(({ label, fact, staleAfterYears }) => (fact ? ofFact(words(label, print.lang).text, fact, staleAfterYears, print) : []));
    const page = words(name, print.lang).text;
    return rows[0] ? [{ about, of, title: own.title.of(page, rows[0].label), rows, href, page }] : [];
  }));
};
