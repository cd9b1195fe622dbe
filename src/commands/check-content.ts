import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { crossCheck } from '#lib/cross-check.ts';
import { line } from '#lib/problems.ts';
import { warnings } from '#lib/warnings.ts';
import { readContent } from './content-folder.ts';

/** Validates a content folder without building: prints every problem on a line, then how many; ends with 1 if there are any. Warnings go to the other stream and count for nothing. */
const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { content: { type: 'string', default: join(root, 'content') } } });

const outlines = JSON.parse(readFileSync(join(root, 'content/geo/province-outlines.geojson'), 'utf8'));
const { content, problems, refused } = readContent(resolve(values.content));
const all = [...problems, ...crossCheck(content, outlines, refused)];

for (const warning of warnings(content)) console.error(`warning (提醒): ${line(warning)}`);
for (const problem of all) console.log(line(problem));
console.log(`${all.length} problems`);
process.exitCode = all.length === 0 ? 0 : 1;
