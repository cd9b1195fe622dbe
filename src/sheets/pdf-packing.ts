import { deflateSync } from 'node:zlib';

/** An object of a file: its number and its bytes between `obj` and `endobj`. */
interface PdfObject {
  readonly number: number;
  readonly body: Buffer;
}

/** How many objects share a stream; a reader unpacks a whole one to find an object. */
const SHARED = 200;

/**
 * The same file with its small objects in compressed streams, a third smaller; it reads the classic table that the compiler writes, nothing else.
 * That no tags are suspect is what holds anyway, and some readers complain about the entry.
 */
export const packed = (pdf: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { start, objects, trailer } = taken(bytes);
  const loose = objects.filter(({ body }) => !isStream(body)).map(({ number, body }) => ({ number, body: Buffer.from(body.toString('latin1').replace(/\s*\/Suspects false/, ''), 'latin1') }));
  const shared = Array.from({ length: Math.ceil(loose.length / SHARED) }, (_, index) => ({ number: objects.length + 1 + index, inside: loose.slice(index * SHARED, (index + 1) * SHARED) }));
  return written(bytes.subarray(0, start), [...objects.filter(({ body }) => isStream(body)), ...shared.map(({ number, inside }) => ({ number, body: sharedStream(inside) }))], shared, trailer);
};

const isStream = (body: Buffer): boolean => body.subarray(-9).toString('latin1') === 'endstream';

/** The objects in the order of the file, as its table places them. */
const taken = (bytes: Buffer): { start: number; objects: readonly PdfObject[]; trailer: string } => {
  const tail = bytes.subarray(-1024).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const end = bytes.toString('latin1', Number.isNaN(table) ? bytes.length : table);
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(end)?.[1]?.replace(/\/Size \d+/, '').trim();
  const places = [...end.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, place], index) => ({ number: index + 1, place: Number(place) })).sort((a, b) => a.place - b.place);
  const [first] = places;
  if (!/^xref\s+0 /.test(end) || !trailer || !first) throw new Error('the PDF of the compiler has no table of objects as it used to; see src/sheets/pdf-packing.ts');
  const objects = places.map(({ number, place }, index) => ({ number, body: bodyOf(bytes.subarray(place, places[index + 1]?.place ?? table), number) }));
  return { start: first.place, objects, trailer };
};

const bodyOf = (bytes: Buffer, number: number): Buffer => {
  const head = `${number} 0 obj\n`;
  const end = bytes.lastIndexOf('\nendobj');
  if (bytes.toString('latin1', 0, head.length) !== head || end < 0) throw new Error(`object ${number} of the PDF is not where its table says`);
  return bytes.subarray(head.length, end);
};

const streamOf = (entries: string, content: Buffer): Buffer => {
  const data = deflateSync(content, { level: 6 });
  return Buffer.concat([Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`, 'latin1'), data, Buffer.from('\nendstream')]);
};

const sharedStream = (inside: readonly PdfObject[]): Buffer => {
  let place = 0;
  const index = inside.map(({ number, body }) => {
    const entry = `${number} ${place}`;
    place += body.length + 1;
    return entry;
  }).join(' ');
  return streamOf(`/Type /ObjStm /N ${inside.length} /First ${index.length + 1}`, Buffer.concat([Buffer.from(`${index}\n`), ...inside.flatMap(({ body }) => [body, Buffer.from('\n')])]));
};

/** The file with its table as a stream: kind of entry, place or stream that holds the object, place in that stream. */
const written = (header: Buffer, objects: readonly PdfObject[], shared: readonly { number: number; inside: readonly PdfObject[] }[], trailer: string): Uint8Array => {
  const count = objects.length + shared.reduce((sum, { inside }) => sum + inside.length, 0) + 2;
  const table = Buffer.alloc(count * 7);
  const enter = (number: number, kind: number, place: number, index: number): void => {
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(place, number * 7 + 1);
    table.writeUInt16BE(index, number * 7 + 5);
  };
  enter(0, 0, 0, 65_535);
  for (const { number, inside } of shared) inside.forEach((object, index) => { enter(object.number, 2, number, index); });
  let place = header.length;
  const pieces = objects.map(({ number, body }) => {
    enter(number, 1, place, 0);
    const piece = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    place += piece.length;
    return piece;
  });
  enter(count - 1, 1, place, 0);
  const last = streamOf(`/Type /XRef /Size ${count} /W [1 4 2] ${trailer}`, table);
  return Buffer.concat([header, ...pieces, Buffer.from(`${count - 1} 0 obj\n`), last, Buffer.from(`\nendobj\nstartxref\n${place}\n%%EOF\n`)]);
};
