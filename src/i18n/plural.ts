/** A count with its noun: `plural(1, 'park')` → `1 park`, `plural(3, 'policy', 'policies')` → `3 policies`. */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
