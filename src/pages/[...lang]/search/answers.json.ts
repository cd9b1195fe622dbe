import { landAnswers } from '#answers/land.ts';
import { costAnswers, limitAnswers, placeAnswers } from '#answers/others.ts';
import { powerAnswers } from '#answers/power.ts';
import { promiseAnswers } from '#answers/promises.ts';
import { atlas, chain, labelsOf } from '#data/atlas.ts';
import { today } from '#data/clock.ts';
import { searchLexicon } from '#data/search-records.ts';
import { answerWords } from '#i18n/answers.ts';
import { type Lang, langParams } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import type { AnswerFile } from '#lib/search/answers.ts';

export const getStaticPaths = () => langParams.map(({ lang, param }) => ({ params: { lang: param }, props: { lang } }));

/** The answers in figures, which a search loads when its field has focus. */
export const GET = ({ props: { lang } }: { props: { lang: Lang } }): Response => {
  const print = { lang, today };
  const { concepts } = searchLexicon();
  const tokenOf = (county: string): string | undefined => concepts.find(({ kind, zh }) => kind === 'region' && zh.some((word) => word === county || word === county.replace(/\p{Script=Han}$/u, '')))?.t;
  const answers = [
    ...powerAnswers(atlas, print), ...landAnswers(atlas, labelsOf('parks'), tokenOf, print), ...costAnswers(atlas, print),
    ...limitAnswers(atlas.procedures, chain, print), ...promiseAnswers(atlas, labelsOf('promises'), print), ...placeAnswers(atlas, { regions: labelsOf('regions'), parks: labelsOf('parks') }, print),
  ];
  const cited = new Set(answers.flatMap(({ rows }) => rows.flatMap(({ figure }) => (figure ? [figure.source] : []))));
  const sources = Object.fromEntries(atlas.sources.filter(({ id }) => cited.has(id)).map(({ id, title }) => [id, { title, href: paths.source(id, lang) }]));
  return Response.json({ ...answerWords(), sources, answers } satisfies AnswerFile);
};
