/** One mu (亩) is 1/15 of a hectare. */
const M2_PER_MU = 10_000 / 15;

/** Land is quoted in 万元/亩 at home: `wanPerMu(540)` → `36`. Input in yuan per m², result in 10,000 yuan per mu, to two decimals. */
export const wanPerMu = (cnyPerM2: number): number => Math.round((cnyPerM2 * M2_PER_MU) / 100) / 100;

/** Foreign investors compare yuan per m²: `cnyPerM2(36)` → `540`. Input in 10,000 yuan per mu, result to one decimal. */
export const cnyPerM2 = (wan: number): number => Math.round((wan * 100_000) / M2_PER_MU) / 10;

/** Mu to hectares, to two decimals. */
export const hectares = (mu: number): number => Math.round((mu / 15) * 100) / 100;
