import { sheetDocx } from '#sheets/docx.ts';
import { openPdfMaker } from '#sheets/pdf.ts';
import { allSheets } from '#sheets/all-sheets.ts';
import { context } from '../sheets/real-context.ts';

/** CPU and memory of making sheets without the cache: `node tests/bench/sheets.ts 100 1000`. */
const sheets = (['zh', 'en'] as const).flatMap((lang) => allSheets(context, lang));
const counts = process.argv.slice(2).map(Number).filter((count) => count > 0);

const measured = async (name: string, work: () => Promise<void>): Promise<void> => {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  console.log(`${name}: ${((user + system) / 1e6).toFixed(1)} s of CPU, ${((performance.now() - wall) / 1e3).toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB now`);
};

const opened = await openPdfMaker();
if ('missing' in opened) throw new Error(opened.missing);
for (const count of counts.length > 0 ? counts : [100]) {
  // A record that was made before is new to the compiler when its words differ.
  const records = Array.from({ length: count }, (_, index) => sheets[index % sheets.length]).filter((sheet) => sheet !== undefined).map((sheet, index) => ({ ...sheet, checked: `${sheet.checked} ${index}` }));
  await measured(`${count} PDFs`, async () => { for (const sheet of records) await opened.make(sheet); });
  await measured(`${count} Word files`, async () => { for (const sheet of records) await sheetDocx(sheet); });
}
console.log(`${Math.round(process.resourceUsage().maxRSS / 1e3)} MB at most`);
