import type { Lang } from '#lib/languages.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A period as readers of a language write it: `2024-09-13` → `13 September 2024`, `2025-01/2025-09` → `2025 年 1–9 月`. */
export const periodText = (period: string, lang: Lang): string => {
  const [start = '', end] = period.split('/');
  if (!end) return single(start, lang);
  const [startYear, startMonth] = start.split('-');
  const [endYear, endMonth] = end.split('-');
  if (lang === 'zh' && !startMonth && start.length === 4 && end.length === 4) return `${start}–${end} 年`;
  if (startYear !== endYear || !startMonth || !endMonth || start.length !== 7 || end.length !== 7) return `${single(start, lang)}–${single(end, lang)}`;
  if (lang === 'zh') return `${startYear} 年 ${Number(startMonth)}–${Number(endMonth)} 月`;
  return `${MONTHS[Number(startMonth) - 1]}–${MONTHS[Number(endMonth) - 1]} ${startYear}`;
};

const single = (period: string, lang: Lang): string => {
  const [year, month, day] = period.split('-');
  if (lang === 'zh') return `${year} 年${month ? ` ${Number(month)} 月` : ''}${day ? ` ${Number(day)} 日` : ''}`;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
};

/** The months of a span within a year, short enough for a chart: `2025-01/2025-09` → `1–9 月`, `Jan–Sep`; a longer span in full. */
export const monthsText = (period: string, lang: Lang): string => {
  const [start = '', end = ''] = period.split('/');
  const [[year, from], [sameYear, to]] = [start.split('-'), end.split('-')];
  if (year !== sameYear || !from || !to) return periodText(period, lang);
  const short = (month: string): string => (MONTHS[Number(month) - 1] ?? '').slice(0, 3);
  return lang === 'zh' ? `${Number(from)}–${Number(to)} 月` : `${short(from)}–${short(to)}`;
};
