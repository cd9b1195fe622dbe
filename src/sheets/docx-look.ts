import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, TableLayoutType, TabStopType, UnderlineType, WidthType, type IStylesOptions } from 'docx';
import type { Lang } from '#lib/languages.ts';

/** Paper, ink and azurite of the site, as Word writes colours. */
const [INK, MUTED, AZURITE, OCHRE, SUNKEN, LINE] = ['1F1C17', '615A4E', '1B5693', '96501B', 'F3EFE6', 'E2DBCC'] as const;

/** A4 with its margins, in twentieths of a point. */
export const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1000, bottom: 1100, left: 1080, right: 1080 } };
const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const INDENT = { left: 380, hanging: 380 };

/** Fonts that come with Word and WPS; none is embedded. */
const FONTS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' };
const LANGUAGES = { zh: { value: 'zh-CN', eastAsia: 'zh-CN' }, en: { value: 'en-GB', eastAsia: 'zh-CN' } } as const;

const line = (color: string, size: number, space = 6) => ({ style: BorderStyle.SINGLE, color, size, space });
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export const docxStyles = (lang: Lang): IStylesOptions => ({
  default: {
    document: { run: { font: FONTS, language: LANGUAGES[lang], size: 20, color: INK }, paragraph: { spacing: { after: 80, line: 288, lineRule: LineRuleType.AUTO } } },
    heading1: { run: { size: 38, bold: true, color: INK, font: FONTS }, paragraph: { spacing: { before: 0, after: 140, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true } },
    heading2: { run: { size: 22, bold: true, color: AZURITE, font: FONTS }, paragraph: { spacing: { before: 240, after: 100 }, keepNext: true, border: { top: line(LINE, 6) } } },
  },
});

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: INDENT }, run: { color: AZURITE } } });

export const numbering = [
  { reference: 'ordered', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  { reference: 'points', levels: [level(LevelFormat.BULLET, '•')] },
];
export const list = { reference: 'points', level: 0 };

/** Smaller and lighter: remarks, captions, the foot of the page. */
export const quiet = { size: 17, color: MUTED };

/** How each kind of paragraph or run looks. */
export const look = {
  label: { spacing: { after: 140 } },
  labelText: { size: 18, bold: true, color: AZURITE },
  close: { spacing: { after: 0 } },
  disclaimer: { spacing: { before: 160, after: 80 }, border: { left: line(OCHRE, 18, 8) }, indent: { left: 160 } },
  caption: { spacing: { before: 80, after: 60 }, keepNext: true },
  /** What is to be ticked off stands below. */
  overTicks: { spacing: { before: 120, after: 60 }, keepNext: true },
  tick: { indent: INDENT, tabStops: [{ type: TabStopType.LEFT, position: INDENT.left }] },
  source: { indent: { left: 480, hanging: 480 }, tabStops: [{ type: TabStopType.LEFT, position: 480 }], spacing: { after: 40 } },
  footer: { tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }], border: { top: line(LINE, 6) } },
  headCell: { shading: { fill: SUNKEN } },
  gap: { bold: true, color: OCHRE, underline: { type: UnderlineType.DASH, color: OCHRE } },
  mark: { size: 15, color: AZURITE },
  link: { size: 17, color: AZURITE, underline: { type: UnderlineType.SINGLE, color: AZURITE } },
};

/** Columns over the whole line, each as wide as its words want but not in full proportion, so that short ones keep room; thin lines between the rows. */
export const tableLook = (lengths: readonly number[]) => ({
  width: { size: WIDTH, type: WidthType.DXA },
  columnWidths: shares(lengths).map((share) => Math.floor(WIDTH * share)),
  layout: TableLayoutType.FIXED,
  margins: { top: 70, bottom: 70, left: 90, right: 90 },
  borders: { top: line(LINE, 4, 0), bottom: line(LINE, 4, 0), insideHorizontal: line(LINE, 4, 0), left: NONE, right: NONE, insideVertical: NONE },
});

const shares = (lengths: readonly number[]): readonly number[] => {
  const roots = lengths.map(Math.sqrt);
  const sum = roots.reduce((one, other) => one + other, 0);
  return roots.map((root) => root / sum);
};
