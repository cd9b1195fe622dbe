import { sheetContext } from '#data/sheets.ts';
import { langParams } from '#lib/languages.ts';
import { missingPdfs, publishedSheets, sheetResponses } from '#sheets/published.ts';

/** The notice sheets as files: PDF, Word, and the record from which both are made. */
export const getStaticPaths = async () => {
  const routes = await Promise.all(langParams.map(async ({ lang, param }) => {
    const published = await publishedSheets(sheetContext, lang);
    const missing = await missingPdfs(published);
    if (missing) console.warn(missing);
    return published.flatMap(sheetResponses).map(({ file, type, body }) => ({ params: { lang: param, file }, props: { type, body } }));
  }));
  return routes.flat();
};

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET = ({ props: { type, body } }: { props: Props }): Response => new Response(body, { headers: { 'content-type': type } });
