/** How wide a sign is in pixels at 13 px: Chinese signs take the whole square. */
const widthOf = (sign: string): number => (/[\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F]/.test(sign) ? 13 : /[A-Z\u2014]/.test(sign) ? 9 : 6.8);

const wide = (text: string): number => [...text].reduce((sum, sign) => sum + widthOf(sign), 0);

/** A name in lines that fit into a width, without what stands in brackets after it: Chinese breaks anywhere, other words between words. */
export const wrapped = (name: string, width: number): readonly string[] => {
  const text = name.replace(/\s?[(\uFF08].*$/, '') || name;
  const parts = text.match(/[\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F]+\s?/g) ?? [text];
  return parts.reduce<string[]>((lines, part) => {
    const last = lines.at(-1);
    if (last === undefined || wide(last + part.trimEnd()) > width) return [...lines, part];
    return [...lines.slice(0, -1), last + part];
  }, []).map((one) => one.trim());
};
