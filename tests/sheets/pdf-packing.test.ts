import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { packed } from '#sheets/pdf-packing.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A file as the compiler writes it, with one page whose stream is of some bytes. */
const classic = (stream: string): Buffer => {
  const bodies = ['<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true /Suspects false >> >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>', `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`, '(caf\xE9 endobj)'];
  const pieces = bodies.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n\n`);
  const head = '%PDF-1.7\n%\xB5\xB6\n\n';
  const places = pieces.map((_piece, index) => head.length + pieces.slice(0, index).join('').length);
  const table = ['0000000000 65535 f', ...places.map((place) => `${String(place).padStart(10, '0')} 00000 n`)].join('\r\n');
  return latin(`${head}${pieces.join('')}xref\n0 ${bodies.length + 1}\n${table}\r\ntrailer\n<<\n  /Size 6\n  /Root 1 0 R\n  /Info 5 0 R\n>>\nstartxref\n${head.length + pieces.join('').length}\n%%EOF`);
};

it('the objects of a packed file are those of the file, without the word that tags are suspect', async () => {
  const document = await PDFDocument.load(packed(classic('endobj\xFF')), { updateMetadata: false });
  expect(document.getPageCount()).toBe(1);
  expect(String(document.context.lookup(document.catalog.get(PDFName.of('MarkInfo')), PDFDict))).toBe('<<\n/Marked true\n>>');
  const texts = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
  expect(texts.some((text) => text.includes('(caf\xE9 endobj)'))).toBe(true);
  expect(texts.some((text) => text.includes('endobj\xFF'))).toBe(true);
});

it('a file of another make is refused instead of broken', () => {
  expect(() => packed(latin('%PDF-1.7\nnothing'))).toThrow('no table of objects');
  expect(() => packed(latin(classic('x').toString('latin1').replace('2 0 obj', '9 0 obj')))).toThrow('object 2 of the PDF is not where its table says');
});

it('the same file is packed to the same bytes', () => {
  expect(Buffer.compare(packed(classic('x')), packed(classic('x')))).toBe(0);
});
