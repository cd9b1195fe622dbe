/** A document number: who issued it, the year, the number; an order has no year. */
export interface DocumentNumber {
  readonly issuer: string;
  readonly year: string;
  readonly number: string;
}

const HAO = '\u53f7';
const LING = '\u4ee4';
const WITH_YEAR = new RegExp(`([\\p{Script=Han}]{0,10}?)[\\[(〔【]?((?:19|20)\\d\\d)(?:[\\])〕】\\u5e74]\\s*\\u7b2c?|\\s+|\\u5e74?\\u7b2c)\\s*(\\d{1,4})(${HAO}|(?![\\d.\\p{L}%]))`, 'gu');
const ORDER = new RegExp(`([\\p{Script=Han}]{0,8}?)\\u7b2c?\\s*(\\d{2,4})\\s*(?:${HAO}${LING}?)`, 'gu');

/** The document numbers in a text that was made plain: `国办发[2019]11号`, `国务院令第722号`. */
export const documentNumbers = (text: string): readonly DocumentNumber[] => {
  const dated = [...text.matchAll(WITH_YEAR)].map(([, issuer = '', year = '', number = '']) => ({ issuer: issuer.replace(/^\u7b2c/, ''), year, number: String(Number(number)) }));
  if (dated.length > 0) return dated;
  return [...text.matchAll(ORDER)].map(([, issuer = '', number = '']) => ({ issuer: issuer.replace(/\u7b2c$/, ''), year: '', number: String(Number(number)) }));
};

/** As the index holds it: `国办发2019-11`. */
export const numberKey = ({ issuer, year, number }: DocumentNumber): string => `${issuer}${year}-${number}`;

/** Whether a number of the index is meant: year and number are the same, and the issuers, where both are named, end alike. */
export const isMeant = (asked: DocumentNumber, key: string): boolean => {
  const [head = '', number] = key.replace(/^~/, '').split('-');
  const year = /\d{4}$/.exec(head)?.[0] ?? '';
  const issuer = head.replace(/\d{4}$/, '');
  const last = (name: string): string => name.slice(-2, -1) + name.slice(-1);
  return number === asked.number && (asked.year === '' || year === asked.year) && (asked.issuer === '' || issuer === '' || asked.year === '' || last(issuer) === last(asked.issuer));
};

const FIGURE = /(?<![\d.a-z])(\d+(?:\.\d+)?) ?([\p{Script=Han}%㎡°a-z])?/gu;
const CALENDAR = /[\u5e74\u6708\u65e5\u7b2c\u53f7]/;
/** `22 november`: a day is no figure. */
const ENGLISH_DAY = /\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?/g;
/** A year of ours, alone or before an English word. */
const YEAR = /^(?:19[5-9]|20[0-4])\d[a-z]?$/;

/** Figures with the first letter of their unit: `"0.4 元/千瓦时"` → `0.4元`; years, days and document numbers are left out. */
export const figuresIn = (text: string): readonly string[] =>
  [...new Set([...text.replace(ENGLISH_DAY, ' ').matchAll(FIGURE)].filter(([, number = '', unit = '']) => !CALENDAR.test(unit) && (unit !== '' || number.length > 2)).map(([, number = '', unit = '']) => `${number}${unit}`))].filter((figure) => !YEAR.test(figure));
