import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { bare } from './texts.ts';

/** What pdf.js tells, as far as it is used. */
interface Node {
  readonly role?: string | undefined;
  readonly alt?: string | undefined;
  readonly id?: string | undefined;
  readonly children?: readonly Node[] | undefined;
}
const node: z.ZodType<Node> = z.lazy(() => z.object({ role: z.string().optional(), alt: z.string().optional(), id: z.string().optional(), children: z.array(node).optional() }));
const items = z.array(z.object({ str: z.string().optional(), type: z.string().optional(), id: z.string().nullish() }));
const outline = z.array(z.object({ title: z.string(), items: z.array(z.object({ title: z.string() })) }));

/** What a program that reads aloud finds in a PDF. */
export const readPdf = async (bytes: Uint8Array) => {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const marks: unknown = await document.getMarkInfo();
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree = node.parse((await page.getStructTree()) ?? {});
    const { byId, apart, plain } = sorted(items.parse((await page.getTextContent({ includeMarkedContent: true })).items));
    pages.push({ text: textOf(tree, byId), apart, plain, nodes: nodesOf(tree) });
  }
  const facts = {
    info: z.object({ Title: z.string().optional(), Language: z.string().nullish(), Creator: z.string().optional(), CreationDate: z.string().optional() }).parse(info),
    marked: marks instanceof Map && marks.get('Marked') === true,
    outline: outline.parse((await document.getOutline()) ?? []),
    /** In reading order, without what repeats on each page and without bullets, boxes and the numbers of lists. */
    text: bare(pages.map(({ text }) => text).join('')),
    /** In the order of the drawing, as programs that know no tags take it, bullets and numbers of lists with it. */
    plain: bare(pages.map(({ plain }) => plain).join('')),
    /** What stands outside the reading order: the foot of each page. */
    apart: pages.map(({ apart }) => bare(apart)),
    roles: new Set(pages.flatMap(({ nodes }) => nodes.map(({ role }) => role))),
    alts: pages.flatMap(({ nodes }) => nodes.flatMap(({ alt }) => alt ?? [])),
  };
  await task.destroy();
  return facts;
};

const sorted = (list: z.infer<typeof items>): { byId: ReadonlyMap<string, string>; apart: string; plain: string } => {
  const byId = new Map<string, string>();
  const open: string[] = [];
  let [apart, plain] = ['', ''];
  for (const { str, type, id } of list) {
    if (type?.startsWith('begin')) open.push(id ?? '');
    if (type?.startsWith('end')) open.pop();
    const inside = open.findLast(Boolean);
    if (str === undefined) continue;
    if (inside) byId.set(inside, (byId.get(inside) ?? '') + str);
    if (inside) plain += str;
    else apart += str;
  }
  return { byId, apart, plain };
};

const nodesOf = (tree: Node): readonly Node[] => [tree, ...(tree.children ?? []).flatMap(nodesOf)];

const textOf = (tree: Node, byId: ReadonlyMap<string, string>): string => (tree.role === 'Lbl' ? '' : `${byId.get(tree.id ?? '') ?? ''}${(tree.children ?? []).map((child) => textOf(child, byId)).join('')}`);
