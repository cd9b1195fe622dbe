import { answerTexts } from '#i18n/answers.ts';
import { texts, words } from '#i18n/index.ts';
import { type DayCount, timesIn } from '#lib/day-counts.ts';
import { paths } from '#lib/paths.ts';
import type { AnswerRow, FigureAnswer } from '#lib/search/answers.ts';
import type { Content } from '#schemas/collections.ts';
import type { FieldLabels } from '#schemas/labels.ts';
import { known, ofFact, type Print } from './print.ts';

type Promised = Content['promises'][number];

/** Which of the days of a promise are asked for by a word of their own. */
const OWN = { 'promise-chemical': ['chemical-projects-days'], papers: ['permit-time'] } as const;

/** How long places say that approval takes with them, and how long it took somebody; or that they do not say. */
export const promiseAnswers = ({ promises, regions }: Pick<Content, 'promises' | 'regions'>, labels: FieldLabels, print: Print): readonly FigureAnswer[] => {
  const own = answerTexts(print.lang);
  const t = texts(print.lang);
  return regions.filter(({ id }) => promises.some(({ region }) => region === id)).flatMap(({ id, name, level }): FigureAnswer[] => {
    const place = words(name, print.lang).text;
    const common = { of: id, title: own.title.promise(place), note: own.promiseNote };
    const stated = promises.filter(({ region }) => region === id).map((promise) => ({ promise, rows: rowsOf(promise, labels, print) })).filter(({ rows }) => rows.length > 0).toSorted((a, b) => b.rows.length - a.rows.length);
    const at = ({ promise }: { promise: Promised }) => ({ href: paths.promise(promise.id, print.lang), page: words(promise.name, print.lang).text });
    const parts = Object.entries(OWN).flatMap(([about, fields]) => stated.map((one) => ({ about, ...common, ...at(one), rows: rowsOf(one.promise, labels, print, fields) })).filter(({ rows }) => rows.length > 0).slice(0, 1));
    const [first] = stated;
    if (first) return [{ about: 'promise', ...common, ...at(first), rows: first.rows }, ...parts];
    return level !== 'city' ? [] : [{ about: 'promise', of: id, title: common.title, rows: [{ label: own.promised, missing: t.promises.noDays }], href: paths.promises(print.lang), page: t.rooms.promises }];
  });
};

/** Every figure of time in a promise, what changed with both its ends. */
const rowsOf = ({ facts, category }: Promised, labels: FieldLabels, print: Print, only?: readonly string[]): readonly AnswerRow[] => {
  const wanted = only ? Object.fromEntries(Object.entries(facts).filter(([field]) => only.includes(field))) : facts;
  const { counts, others } = timesIn({ facts: wanted, category }, labels);
  return [...counts.flatMap((count) => counted(count, print)), ...others.flatMap(({ field, fact }) => ofFact(words(labels[field]?.label ?? { zh: field }, print.lang).text, fact, undefined, print, remark(fact.note, print)))];
};

/** What holds now comes before what it was. */
const counted = ({ title, amounts, cited, note }: DayCount, print: Print): readonly AnswerRow[] => {
  const name = words(title, print.lang).text;
  return amounts.toReversed().map(({ label, value, unit, qualifier }) => known(label && label !== title ? answerTexts(print.lang).part(name, words(label, print.lang).text) : name, { ...cited, min: value, max: value, unit, qualifier }, print, remark(note ?? cited.note, print)));
};

const remark = (note: Parameters<typeof words>[0] | undefined, { lang }: Print): readonly string[] => (note ? [words(note, lang).text] : []);
