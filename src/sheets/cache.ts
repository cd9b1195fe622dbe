import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '#schemas/sheets.ts';

/** A sheet as a file: its bytes, how many, and their SHA-256 in hexadecimal. */
export interface SheetFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly size: number;
  readonly sha256: string;
}

/** Files of sheets by their records: each is made once a build, and kept in a folder, so that an unchanged one is not made again; `undefined` where none can be made. */
export const sheetCache = (folder: string, maker: string, make: (sheet: Sheet) => Promise<Uint8Array | undefined>) => {
  const known = new Map<string, Promise<SheetFile | undefined>>();
  const fileOf = async (path: string, sheet: Sheet): Promise<SheetFile | undefined> => {
    if (existsSync(path)) return described(readFileSync(path));
    const bytes = await make(sheet);
    if (bytes) keep(folder, path, bytes);
    return bytes && described(bytes);
  };
  return (sheet: Sheet): Promise<SheetFile | undefined> => {
    const path = join(folder, hash(maker, JSON.stringify(sheet)));
    const file = known.get(path) ?? fileOf(path, sheet);
    known.set(path, file);
    return file;
  };
};

/** SHA-256 of the parts one after the other. */
export const hash = (...parts: readonly (string | Uint8Array)[]): string => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex');

/** Written aside and then put in place at once: a build that is stopped leaves no half file. */
const keep = (folder: string, path: string, bytes: Uint8Array): void => {
  mkdirSync(folder, { recursive: true });
  const aside = join(folder, randomUUID());
  writeFileSync(aside, bytes);
  renameSync(aside, path);
};

const described = (bytes: Uint8Array): SheetFile => ({ bytes: Uint8Array.from(bytes), size: bytes.length, sha256: hash(bytes) });
