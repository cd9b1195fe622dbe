/** Fills the `{name}` of a text: `fill('Day {n}', { n: 3 })` → `"Day 3"`; what is not given stays. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
