/** Fills the `{name}` of a text: `fill('Day {n}', { n: 3 })` → `"Day 3"`; what is not given stays. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));

/** Fills the `{n}` of a text that has a form for one and a form for more, divided by `|`: `fillCount('{n} step|{n} steps', 1)` → `"1 step"`; a single form serves both. */
export const fillCount = (forms: string, n: number): string => {
  const [one = '', more = one] = forms.split('|');
  return fill(n === 1 ? one : more, { n });
};
